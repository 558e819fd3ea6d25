package casebook.commentary;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Names that are none of an actor: those within a date, and those of ships and other things. */
final class NoActors {

    private static final int FAR = 7;

    private final ActorWords lists;
    private final NavigableMap<Integer, Integer> dates = new TreeMap<>();

    NoActors(ActorWords lists, List<Event> events) {
        this.lists = lists;
        events.forEach(event -> dates.put(event.start(), event.end()));
    }

    boolean isNone(List<Word> words, NameFound one) {
        int start = words.get(one.from()).start();
        var date = dates.floorEntry(start);
        if (one.known() == null && date != null && words.get(one.to() - 1).end() <= date.getValue()) {
            return true;
        }
        return one.known() == null
                && one.kind() != ActorKind.PERSON
                && one.kind() != ActorKind.OFFICE
                && isThing(words, one);
    }

    /** "the tanker X", "X, a wooden supply boat", "the X pipeline"; a name with a day behind it is a ship's too. */
    private boolean isThing(List<Word> words, NameFound one) {
        boolean adjacent = one.from() > 0 && words.get(one.from()).gap().equals(" ");
        if (adjacent && lists.things.before(words, one.from()) > 0) {
            return true;
        }
        boolean named = adjacent
                && one.from() > 1
                && words.get(one.from() - 1).lower().equals("the")
                && words.get(one.from() - 1).gap().equals(", ")
                && lists.things.before(words, one.from() - 1) > 0;
        if (named) {
            return true;
        }
        int to = one.to();
        if (to >= words.size() || words.get(to - 1).possessive()) {
            return false;
        }
        boolean numbered = to + 1 < words.size()
                && words.get(to).isNumber()
                && words.get(to).gap().equals(" ");
        Word next = words.get(numbered ? to + 1 : to);
        to = numbered ? to + 1 : to;
        if (next.gap().equals(" ")) {
            return lists.things.at(words, to, words.size()) > 0 && !next.isCapital()
                    || isMonth(next.text())
                            && next.isCapital()
                            && to + 1 < words.size()
                            && words.get(to + 1).isNumber();
        }
        return next.gap().equals(", ") && isApposition(words, to);
    }

    private static boolean isMonth(String word) {
        return word.matches(TimeWords.PLAIN_MONTH + "|May|March");
    }

    private boolean isApposition(List<Word> words, int to) {
        String first = words.get(to).lower();
        if (!first.equals("a") && !first.equals("an") && !first.equals("the")) {
            return false;
        }
        for (int at = to + 1; at < Math.min(words.size(), to + FAR); at++) {
            if (words.get(at).follows(',')
                    || words.get(at).follows(';')
                    || lists.connectors.contains(words.get(at).lower())) {
                return false;
            }
            int length = lists.things.at(words, at, words.size());
            boolean last = at + length >= words.size()
                    || !words.get(at + length).gap().equals(" ")
                    || lists.connectors.contains(words.get(at + length).lower())
                    || words.get(at + length)
                            .lower()
                            .matches(
                                    "that|which|on|in|from|with|at|carrying|was|had|is|bound|of|off|near|owned|registered|laden|loaded");
            if (length > 0 && last) {
                return true;
            }
        }
        return false;
    }
}
