package casebook.commentary;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of a name themselves say of it: a head such as Ministry or Strait, and whether the name goes on. */
final class NameShapes {

    private final ActorNames names;
    private final ActorWords lists;
    private final List<Word> words;

    NameShapes(ActorNames names, ActorWords lists, List<Word> words) {
        this.names = names;
        this.lists = lists;
        this.words = words;
    }

    boolean headEnds(int to) {
        String last = words.get(to - 1).text();
        return lists.bodyHeads.contains(last) || lists.armedHeads.contains(last) || lists.placeHeads.contains(last);
    }

    @Nullable
    ActorKind kindByHead(int from, int to) {
        String first = words.get(from).text();
        String last = words.get(to - 1).text();
        int of = from + 1;
        while (of < to
                && !Set.of("of", "for", "on", "against").contains(words.get(of).lower())) {
            of++;
        }
        String beforeOf = of < to ? words.get(of - 1).text() : last;
        boolean military = Set.of("Army", "Corps", "Legion", "Regiment").contains(beforeOf);
        boolean branch = names.at(words, from, to)
                .filter(match -> match.known().kind() == ActorKind.ARMED_GROUP)
                .isPresent();
        if (lists.armedOpeners.contains(first) || branch && lists.placeHeads.contains(last)) {
            return ActorKind.ARMED_GROUP;
        }
        if (military && of - from == 2 && isStateWord(from)) {
            return ActorKind.ORGANISATION;
        }
        if (lists.armedHeads.contains(beforeOf)) {
            return ActorKind.ARMED_GROUP;
        }
        if (beforeOf.equals("Movement") || beforeOf.equals("Forces")) {
            return isFighting(from, to) ? ActorKind.ARMED_GROUP : ActorKind.ORGANISATION;
        }
        if (Set.of("Republic", "Kingdom", "Emirate", "Sultanate").contains(beforeOf)) {
            return ActorKind.STATE;
        }
        if (last.equals("District") && of == to && holds("Military", from, to)) {
            return ActorKind.ORGANISATION;
        }
        if (of < to && lists.bodyHeads.contains(beforeOf) && !lists.placeHeads.contains(beforeOf)) {
            return ActorKind.ORGANISATION;
        }
        if (lists.placeHeads.contains(last) && !lists.bodyHeads.contains(last)
                || lists.placeOpeners.contains(first)
                || of < to
                        && lists.placeHeads.contains(beforeOf)
                        && !lists.bodyHeads.contains(beforeOf)
                        && !lists.bodyOpeners.contains(beforeOf)) {
            return ActorKind.PLACE;
        }
        if (lists.noHeads.contains(beforeOf)) {
            return null;
        }
        return lists.bodyHeads.contains(beforeOf)
                        || lists.bodyHeads.contains(last) && of == to
                        || of < to && lists.bodyOpeners.contains(beforeOf)
                ? ActorKind.ORGANISATION
                : null;
    }

    private boolean holds(String word, int from, int to) {
        return words.subList(from, to).stream().anyMatch(one -> one.text().equals(word));
    }

    boolean isStateWord(int at) {
        return names.at(words, at, at + 1)
                .filter(match -> match.known().kind() == ActorKind.STATE)
                .isPresent();
    }

    boolean isFighting(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of(
                            "Liberation",
                            "Resistance",
                            "Freedom",
                            "Revolutionary",
                            "Islamic",
                            "Salvation",
                            "Defence",
                            "Defense")
                    .contains(words.get(i).text())) {
                return !isStateWord(from);
            }
        }
        return false;
    }

    /** Whether a surname of somebody known is only a part of a longer name that is not: Bintou Keita. */
    boolean isPartOfName(int from, int unknown, int at, int end, int to) {
        boolean before = at > unknown
                && at > from
                && isPlainCapital(at - 1)
                && !words.get(at - 1).possessive();
        boolean after = end < to && isPlainCapital(end) && !words.get(end - 1).possessive();
        return before || after && names.at(words, end, to).isEmpty();
    }

    /** Whether a body's or a place's name is only the beginning of a longer one that is not known: Exxon Mobil. */
    boolean goesOn(KnownName known, int end, int to) {
        boolean thing = known.kind() == ActorKind.ORGANISATION || known.kind() == ActorKind.PLACE;
        if (!thing
                || end >= to
                || words.get(end - 1).possessive()
                || words.get(end - 1).isAcronym()) {
            return false;
        }
        for (int at = end; at < to; at++) {
            if (!isPlainCapital(at)
                    || !words.get(at).gap().equals(" ")
                    || names.at(words, at, to).isPresent()) {
                return false;
            }
        }
        return !lists.givenNames.contains(words.get(end).text());
    }

    boolean isPlainCapital(int at) {
        Word word = words.get(at);
        return word.isCapital()
                && !word.isAcronym()
                && !lists.noNames.contains(word.text())
                && !lists.common.contains(word.lower())
                && lists.honorifics.at(words, at, at + 1) == 0
                && !headEnds(at + 1)
                && !lists.noHeads.contains(word.text());
    }
}
