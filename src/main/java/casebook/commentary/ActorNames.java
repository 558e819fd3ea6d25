package casebook.commentary;

import casebook.commentary.KnownName.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names that are known beforehand, as a tree of words. States are those of ISO 3166 with the English names that the
 * JDK takes from the CLDR, which is kept up by the Unicode Consortium and needs no further library; what the CLDR lacks
 * (adjectives, peoples, seats of government, other and former names) is in {@code states.txt}. Where the JDK's name and
 * the file's differ, as for Turkey, both count.
 */
final class ActorNames {

    /** A known name that begins at some word and spans {@code length} words. */
    record Match(KnownName known, int length) {}

    private record Token(Word word) {
        boolean fits(Word other) {
            boolean mixed = word.text().length() < 6
                    && word.text().chars().skip(1).anyMatch(Character::isUpperCase)
                    && word.text().chars().noneMatch(c -> c == '\'' || c == '\u2019');
            if (mixed) {
                return other.text().equals(word.text());
            }
            return !word.isCapital() || other.isCapital();
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        final List<List<Token>> written = new ArrayList<>();
        final List<KnownName> known = new ArrayList<>();
    }

    private static final Set<String> AMBIGUOUS = Set.of(
            "francis",
            "jr",
            "singh",
            "ali",
            "lee",
            "khan",
            "shah",
            "bishop",
            "taylor",
            "howe",
            "major",
            "brown",
            "grey",
            "rice",
            "powell",
            "baker",
            "vance",
            "marshall",
            "hurd",
            "heath",
            "lloyd",
            "dar",
            "wong",
            "rahman",
            "menon",
            "faye",
            "jonathan",
            "henry",
            "hull",
            "perry",
            "ibrahim",
            "jong",
            "rhee",
            "hoover",
            "carrington",
            "halifax",
            "reda",
            "biya",
            "bongo",
            "ii",
            "iii",
            "tan",
            "perón",
            "granger",
            "mirza",
            "amin",
            "hui",
            "hee",
            "bian",
            "jeou",
            "hyun",
            "bak",
            "hye",
            "in",
            "myung",
            "jung",
            "hwan",
            "thant",
            "nol",
            "yew",
            "giap",
            "fatah",
            "salman");

    private final Node root = new Node();

    private ActorNames() {}

    static ActorNames read() {
        ActorNames names = new ActorNames();
        WordLists.lines("states.txt").forEach(names::state);
        names.territories();
        WordLists.lines("actors.txt").forEach(names::actor);
        WordLists.lines("persons.txt").forEach(names::person);
        WordLists.lines("persons.txt").forEach(names::surname);
        return names;
    }

    private void state(String line) {
        String[] parts = line.split("\\|", -1);
        String name = parts[1];
        put(name, new KnownName(name, ActorKind.STATE, Use.NAME));
        if (!parts[0].startsWith("x")) {
            put(english(parts[0]), new KnownName(name, ActorKind.STATE, Use.NAME));
        }
        each(parts[2], alias -> put(alias, new KnownName(name, ActorKind.STATE, Use.NAME)));
        each(parts[3], alias -> put(alias, new KnownName(name, ActorKind.STATE, Use.PEOPLE)));
        each(parts[4], alias -> starred(alias, name, ActorKind.STATE, Use.SEAT));
    }

    /** What ISO 3166 lists beside the states, such as Greenland, is a place. */
    private void territories() {
        for (String code : Locale.getISOCountries()) {
            String name = english(code);
            put(name, new KnownName(name, ActorKind.PLACE, Use.NAME));
        }
    }

    private static String english(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private void actor(String line) {
        String[] parts = line.split("\\|", -1);
        ActorKind kind = ActorKind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        put(parts[1], new KnownName(parts[1], kind, Use.NAME));
        each(parts[2], alias -> starred(alias, parts[1], kind, Use.NAME));
    }

    private void person(String line) {
        String[] parts = line.split("\\|", -1);
        KnownName known = new KnownName(parts[0], ActorKind.PERSON, Use.NAME);
        put(parts[0], known);
        if (parts.length > 1) {
            each(
                    parts[1],
                    alias -> put(
                            alias,
                            alias.contains(" ") ? known : new KnownName(parts[0], ActorKind.PERSON, Use.SURNAME)));
        }
    }

    private void surname(String line) {
        String name = line.split("\\|", -1)[0];
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (!last.equals(name) && !AMBIGUOUS.contains(last.toLowerCase(Locale.ROOT))) {
            put(last, new KnownName(name, ActorKind.PERSON, Use.SURNAME));
        }
    }

    private void starred(String alias, String name, ActorKind kind, Use use) {
        boolean star = alias.endsWith("*");
        put(star ? alias.substring(0, alias.length() - 1) : alias, new KnownName(name, kind, star ? Use.SHORT : use));
    }

    private static void each(String list, java.util.function.Consumer<String> use) {
        for (String entry : list.split(",")) {
            if (!entry.isBlank()) {
                use.accept(entry.strip());
            }
        }
    }

    private void put(String alias, KnownName known) {
        Node at = root;
        List<Token> tokens = Words.of(alias).stream().map(Token::new).toList();
        for (Token token : tokens) {
            at = at.next.computeIfAbsent(Words.folded(token.word().text()), word -> new Node());
        }
        if (!at.written.contains(tokens)) {
            at.written.add(tokens);
            at.known.add(known);
        }
    }

    /** The longest known name that begins at a word and ends before another. */
    Optional<Match> at(List<Word> words, int from, int to) {
        Match longest = null;
        Node at = root;
        for (int i = from; i < to; i++) {
            if (i > from && !words.get(i).isNextTo(words.get(i - 1))) {
                break;
            }
            at = at.next.get(Words.folded(words.get(i).text()));
            if (at == null) {
                break;
            }
            KnownName known = fitting(at, words, from);
            if (known != null) {
                longest = new Match(known, i - from + 1);
            }
        }
        return Optional.ofNullable(longest);
    }

    private static @Nullable KnownName fitting(Node node, List<Word> words, int from) {
        for (int i = 0; i < node.written.size(); i++) {
            if (fits(node.written.get(i), words, from)) {
                return node.known.get(i);
            }
        }
        return null;
    }

    private static boolean fits(List<Token> tokens, List<Word> words, int from) {
        for (int i = 0; i < tokens.size(); i++) {
            Word word = words.get(from + i);
            boolean inner = i < tokens.size() - 1;
            if (!tokens.get(i).fits(word)
                    || inner && word.possessive() != tokens.get(i).word().possessive()) {
                return false;
            }
        }
        return true;
    }
}
