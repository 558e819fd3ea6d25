package casebook.commentary;

import casebook.commentary.KnownName.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers the names of a commentary and puts those that mean the same together. */
final class ActorGathering {

    private static final ActorNames NAMES = ActorNames.read();
    private static final ActorWords LISTS = new ActorWords();
    private static final Set<String> AFTER_A_LANGUAGE =
            Set.of("speaking", "language", "made", "style", "era", "built", "designed", "trained", "educated", "born");

    private static final Set<String> AFTER_A_NAME = Set.of(
            "is", "are", "was", "were", "has", "had", "have", "and", "or", "in", "on", "of", "to", "for", "at", "by",
            "with", "from", "will", "would", "can", "could", "may", "might", "should", "must", "who", "which", "that",
            "as", "but", "than", "after", "before", "while", "when", "since", "did", "does", "until", "because", "then",
            "also", "now", "still", "not");

    private final Commentary commentary;
    private final List<Sentence> sentences;
    private final List<List<Word>> words;
    private final List<List<NameFound>> found;
    private final List<List<String>> keys = new ArrayList<>();
    private final Acronyms acronyms;
    private final OfficeFinding offices = new OfficeFinding(NAMES, LISTS);
    private final BodyFinding bodies = new BodyFinding(NAMES, LISTS);
    private final SeatReading seats = new SeatReading(LISTS);
    private final NameContext context = new NameContext(LISTS);
    private final Set<String> governments = new HashSet<>();
    /** Seats of governments that the text names as towns only, with the key of the state. */
    private final Map<String, String> towns = new LinkedHashMap<>();

    private final Map<String, Naming> namings = new LinkedHashMap<>();

    /** Finds the names, for which no event needs to be known. */
    ActorGathering(Commentary commentary) {
        this.commentary = commentary;
        this.sentences = commentary.sentences().toList();
        this.acronyms = new Acronyms(commentary.text());
        this.words =
                SideBySide.each(sentences, sentence -> Words.of(commentary.text(), sentence.start(), sentence.end()));
        this.found = names(words);
        keys();
    }

    /** Whom the names mean; to be asked once. */
    List<Actor> actors(List<Event> events) {
        NoActors things = new NoActors(LISTS, events);
        for (int i = 0; i < sentences.size(); i++) {
            acronyms.read(words.get(i), found.get(i), keys.get(i));
            persons(i);
        }
        for (int i = 0; i < sentences.size(); i++) {
            gather(i, things);
        }
        new NameMerging(namings).merge(towns);
        return namings.values().stream()
                .filter(Naming::counts)
                .map(Naming::actor)
                .sorted(java.util.Comparator.comparingInt(
                        actor -> actor.mentions().getFirst().start()))
                .toList();
    }

    /** The names of each sentence. */
    private static List<List<NameFound>> names(List<List<Word>> words) {
        Set<String> small = new HashSet<>();
        for (List<Word> sentence : words) {
            sentence.stream().filter(word -> !word.isCapital()).forEach(word -> small.add(word.lower()));
        }
        List<Integer> numbers = IntStream.range(0, words.size()).boxed().toList();
        return SideBySide.each(numbers, i -> new NameFinding(NAMES, LISTS, small, i, words.get(i)).all());
    }

    private void keys() {
        for (int i = 0; i < sentences.size(); i++) {
            List<Word> sentence = words.get(i);
            keys.add(found.get(i).stream().map(one -> key(sentence, one)).toList());
            for (NameFound one : found.get(i)) {
                if (isSeat(one) && !seats.isTown(sentence, one.from(), one.to())) {
                    governments.add(form(sentence, one.from(), one.to()));
                }
            }
        }
    }

    private static boolean isSeat(NameFound found) {
        return found.known() != null && found.known().use() == Use.SEAT;
    }

    private static String key(List<Word> words, NameFound found) {
        KnownName known = found.known();
        if (known != null) {
            return known.use() == Use.SURNAME ? folded(words, found) : "=" + known.name();
        }
        if (found.kind() == ActorKind.OFFICE) {
            return "office  " + OfficeFinding.phrase(words, found.from(), found.to());
        }
        return folded(words, found);
    }

    private static String folded(List<Word> words, NameFound found) {
        StringBuilder key = new StringBuilder();
        for (int i = found.from(); i < found.to(); i++) {
            key.append(i > found.from() ? " " : "")
                    .append(Words.folded(words.get(i).text()));
        }
        return key.toString();
    }

    private String form(List<Word> words, int from, int to) {
        return commentary
                .text()
                .substring(words.get(from).start(), words.get(to - 1).end());
    }

    private void persons(int at) {
        for (int i = 0; i < found.get(at).size(); i++) {
            NameFound one = found.get(at).get(i);
            if (one.kind() == ActorKind.PERSON) {
                offices.person(words.get(at), one.from(), one.to(), keys.get(at).get(i));
            }
        }
    }

    private void gather(int at, NoActors things) {
        List<Word> sentence = words.get(at);
        for (int i = 0; i < found.get(at).size(); i++) {
            NameFound one = found.get(at).get(i);
            if (one.to() - one.from() == 1
                            && acronyms.isCommon(sentence.get(one.from()).text())
                    || isLanguage(sentence, one)
                    || things.isNone(sentence, one)) {
                continue;
            }
            String form = form(sentence, one.from(), one.to());
            String key = keys.get(at).get(i);
            if (one.to() - one.from() == 1) {
                key = acronyms.meaningOf(sentence.get(one.from()).text(), key);
            }
            NameFound taken = one;
            if (isAdministration(sentence, one)) {
                taken = new NameFound(at, one.from(), one.to() + 1, null, ActorKind.ORGANISATION, false);
                key = folded(sentence, taken);
            } else if (isSeat(one) && !governments.contains(form)) {
                taken = new NameFound(at, one.from(), one.to(), null, ActorKind.PLACE, false);
                key = folded(sentence, one);
                towns.put(key, keys.get(at).get(i));
            }
            if (one.kind() == ActorKind.OFFICE) {
                key = offices.holder(OfficeFinding.phrase(sentence, one.from(), one.to()))
                        .orElse(key);
            }
            add(key, taken, sentence);
            Naming naming = namings.get(key);
            if (i > 0 && naming != null && one.known() == null && one.kind() == null) {
                beside(sentence, found.get(at).get(i - 1), one, naming);
            }
        }
        for (NameFound body : bodies.small(sentence, at)) {
            add(folded(sentence, body), body, sentence);
        }
        for (OfficeFinding.Held held : offices.small(sentence)) {
            String key = offices.holder(held.office()).orElse(held.key());
            add(key, new NameFound(at, held.from(), held.to(), null, ActorKind.OFFICE, false), sentence);
        }
    }

    /** "Maersk and Hapag-Lloyd": what is named in one breath with a body or a group is most often one too. */
    private static void beside(List<Word> words, NameFound before, NameFound one, Naming naming) {
        ActorKind kind = before.known() != null ? before.known().kind() : before.kind();
        boolean together = before.to() + 1 == one.from()
                && words.get(before.to()).lower().equals("and")
                && words.get(before.to()).gap().equals(" ")
                && words.get(one.from()).gap().equals(" ");
        if (together && (kind == ActorKind.ORGANISATION || kind == ActorKind.ARMED_GROUP)) {
            naming.lean(kind);
        }
    }

    /** "the Clinton administration" is a body of its own. */
    private static boolean isAdministration(List<Word> words, NameFound one) {
        boolean person = one.kind() == ActorKind.PERSON
                || one.known() != null && one.known().kind() == ActorKind.PERSON;
        return person
                && one.to() < words.size()
                && !words.get(one.to() - 1).possessive()
                && words.get(one.to()).gap().equals(" ")
                && words.get(one.to()).lower().equals("administration");
    }

    private static boolean isLanguage(List<Word> words, NameFound one) {
        return one.known() != null
                && one.known().use() == Use.PEOPLE
                && one.to() < words.size()
                && words.get(one.to()).isGlued()
                && AFTER_A_LANGUAGE.contains(words.get(one.to()).lower());
    }

    /** A single word with the ending of an adjective, a noun without a capital behind it. */
    private static boolean isAdjective(List<Word> words, NameFound one) {
        String lower = words.get(one.from()).lower();
        boolean ending = lower.endsWith("an")
                || lower.endsWith("ese")
                || lower.endsWith("ish")
                || lower.endsWith("i")
                || lower.endsWith("ans") && one.to() - one.from() == 1;
        boolean people = lower.endsWith("ans");
        if (one.to() - one.from() != 1 || !ending || lower.length() < 5) {
            return false;
        }
        if (people) {
            return true;
        }
        if (one.to() >= words.size() || words.get(one.from()).possessive()) {
            return false;
        }
        Word next = words.get(one.to());
        return next.gap().equals(" ")
                && !next.isCapital()
                && !next.isNumber()
                && !AFTER_A_NAME.contains(next.lower())
                && !LISTS.speech.contains(next.lower())
                && !next.lower().endsWith("ed");
    }

    private void add(String key, NameFound one, List<Word> sentence) {
        KnownName known = one.known();
        boolean aliasOfPerson = one.kind() == ActorKind.OFFICE && !key.startsWith("office ");
        Naming naming =
                namings.computeIfAbsent(key, name -> new Naming(known != null && key.startsWith("=") ? known : null));
        int from = sentence.get(one.from()).start();
        int to = sentence.get(one.to() - 1).end();
        Map<ActorKind, Integer> votes =
                known == null && one.kind() == null ? context.of(sentence, one.from(), one.to()) : Map.of();
        String form = commentary.text().substring(from, to).replaceAll("\\s+", " ");
        Mention mention = new Mention(sentences.get(one.sentence()).id(), from, to);
        if (aliasOfPerson) {
            naming.addOffice(form, mention);
            return;
        }
        naming.add(form, mention, one, votes);
        naming.noteAdjective(one.kind() == null && isAdjective(sentence, one));
        if (known != null && known.use() == Use.SURNAME) {
            naming.remember(known);
        }
    }
}
