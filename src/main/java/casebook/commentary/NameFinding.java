package casebook.commentary;

import casebook.commentary.ActorNames.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of one sentence and sorts those whose own words say what they are. */
final class NameFinding {

    private static final Set<String> SHIPS = Set.of(
            "Operation", "BRP", "USS", "HMS", "INS", "ARA", "MV", "MT", "SS", "KRI", "RFA", "HMAS", "HMCS", "USNS");

    /** What precedes a type's number: "U-2", "Su-27", "AIM-9". */
    private static final Pattern DESIGNATION = Pattern.compile(
            "Su|Tu|Il|MiG|Mig|AIM|AGM|SS|SA|SM|AK|Mi|Ka|An|DF|JL|RQ|MQ|CH|TB|FA|PL|HQ|KN|RPG|TOW|PAC|Mk|Mark|No|Nos|St|P\\.S");

    private static final Set<String> PREFIXES = Set.of(
            "Franco", "Anglo", "Sino", "Russo", "Indo", "Greco", "Austro", "Serbo", "Afro", "Euro", "Turco", "Ibero");
    private static final Set<String> ALONE =
            Set.of("Kingdom", "Prosecutor", "Coast", "Security", "Chief", "Code", "Conduct", "Relations", "Jr", "Sr");

    private final ActorNames names;
    private final ActorWords lists;
    private final Set<String> small;
    private final NameShapes shapes;
    private final int sentence;
    private final List<Word> words;
    private final List<NameFound> found = new ArrayList<>();

    /** @param small words that the text also writes small, so that they are no names */
    NameFinding(ActorNames names, ActorWords lists, Set<String> small, int sentence, List<Word> words) {
        this.names = names;
        this.lists = lists;
        this.small = small;
        this.sentence = sentence;
        this.words = words;
        this.shapes = new NameShapes(names, lists, words);
    }

    List<NameFound> all() {
        NameRun run = new NameRun(names, lists, words);
        int at = 0;
        while (at < words.size()) {
            if (!run.beginsAt(at) || words.get(at).isNumber()) {
                at++;
                continue;
            }
            int end = run.end(at);
            run(at, end, isInitial(at));
            at = end;
        }
        return found;
    }

    private boolean isInitial(int at) {
        String gap = words.get(at).gap();
        return at == 0
                || gap.indexOf(':') >= 0
                || gap.indexOf('?') >= 0
                || gap.indexOf('!') >= 0
                || gap.indexOf('\u201c') >= 0
                || gap.indexOf('\u2018') >= 0
                || gap.indexOf('"') >= 0;
    }

    private void run(int from, int to, boolean initial) {
        // "the Franco-German plan"
        if (from + 1 < to
                && PREFIXES.contains(words.get(from).text())
                && words.get(from + 1).isGlued()) {
            run(from + 1, to, false);
            return;
        }
        Match whole = names.at(words, from, to).orElse(null);
        if (whole != null && whole.length() == to - from) {
            add(from, to, whole.known(), whole.known().kind());
            return;
        }
        if (initial && whole == null && isCommon(from, to)) {
            if (from + 1 < to) {
                int next = from + 1;
                while (next < to && !words.get(next).isCapital()) {
                    next++;
                }
                run(next, to, false);
            }
            return;
        }
        if (!titled(from, to, initial) && !headed(from, to) && !given(from, to)) {
            pieces(from, to, initial);
        }
    }

    /** Whether the first word of a sentence is no part of a name. */
    private boolean isCommon(int from, int to) {
        String lower = words.get(from).lower();
        if (lists.common.contains(lower) || small.contains(lower)) {
            return true;
        }
        boolean gerund = lower.endsWith("ing") && lower.length() > 5 || lower.endsWith("ly") && lower.length() > 4;
        boolean beforeName = to - from > 1
                && !lists.givenNames.contains(words.get(from).text())
                && (names.at(words, from + 1, to)
                                .filter(match -> match.known().use() != KnownName.Use.SURNAME)
                                .isPresent()
                        || lists.honorifics.at(words, from + 1, to) > 0)
                && lists.honorifics.at(words, from, to) == 0
                && !shapes.headEnds(to);
        return gerund && !lists.givenNames.contains(words.get(from).text()) || beforeName;
    }

    /** A title and who bears it; the words before the title are names of their own. */
    private boolean titled(int from, int to, boolean initial) {
        if (shapes.headEnds(to) || lists.noHeads.contains(words.get(to - 1).text())) {
            return false;
        }
        for (int at = from; at < to; at++) {
            int title = lists.honorifics.at(words, at, to);
            // "Winston Lord": a title's word as a surname
            boolean surname = title == 1 && at + 1 == to && at > from && isGiven(from);
            if (title == 0 || !words.get(at).isCapital() || surname) {
                continue;
            }
            int name = at + title;
            while (name < to && lists.honorifics.at(words, name, to) > 0) {
                name += lists.honorifics.at(words, name, to);
            }
            if (at > from) {
                pieces(from, at, initial);
            }
            if (name < to) {
                person(name, to);
            } else if (lists.offices.at(words, at, to) == title) {
                add(at, to, null, ActorKind.OFFICE);
            }
            return true;
        }
        return false;
    }

    private boolean isGiven(int at) {
        return lists.givenNames.contains(words.get(at).text());
    }

    private void person(int from, int to) {
        int start = from;
        if (words.get(start).lower().equals("of")) {
            return;
        }
        Match match = names.at(words, start, to).orElse(null);
        if (match != null && match.known().kind() == ActorKind.PERSON) {
            add(start, start + match.length(), match.known(), ActorKind.PERSON);
        } else {
            add(start, to, null, ActorKind.PERSON);
        }
    }

    /** A name whose head word says what it is. */
    private boolean headed(int from, int to) {
        if (to - from < 2) {
            return false;
        }
        ActorKind kind = shapes.kindByHead(from, to);
        if (kind != null) {
            int start = from;
            while (start < to && words.get(start).isNumber()) {
                start++;
            }
            add(start, to, null, kind);
            return true;
        }
        boolean thing = lists.noHeads.contains(words.get(to - 1).text())
                || SHIPS.contains(words.get(from).text())
                || lists.noHeads.contains(words.get(from).text())
                        && words.get(from + 1).lower().equals("of");
        return thing;
    }

    /** A full name that begins with a given name. */
    private boolean given(int from, int to) {
        int length = to - from;
        boolean person = length >= 2
                && length <= 5
                && lists.givenNames.contains(words.get(from).text())
                && names.at(words, from, to).map(match -> match.length() == 1).orElse(true)
                && !lists.noNames.contains(words.get(to - 1).text());
        if (person) {
            add(from, to, null, ActorKind.PERSON);
        }
        return person;
    }

    /** Known names one after another; what lies between them is a name that is not known. */
    private void pieces(int from, int to, boolean initial) {
        int unknown = from;
        int at = from;
        while (at < to) {
            Match match = names.at(words, at, to).orElse(null);
            if (match == null) {
                at++;
                continue;
            }
            if (match.known().use() == KnownName.Use.SURNAME
                    && shapes.isPartOfName(from, unknown, at, at + match.length(), to)) {
                at += match.length();
                continue;
            }
            unknown(unknown, at, initial && unknown == from);
            if (shapes.goesOn(match.known(), at + match.length(), to)) {
                boolean body = match.known().kind() == ActorKind.ORGANISATION;
                add(at, to, null, body ? ActorKind.ORGANISATION : null);
                return;
            }
            add(at, at + match.length(), match.known(), match.known().kind());
            at += match.length();
            unknown = at;
        }
        unknown(unknown, to, initial && unknown == from);
    }

    private void unknown(int from, int to, boolean initial) {
        int start = from;
        int end = to;
        while (start < end && isNoName(start)) {
            start++;
        }
        while (end > start && isNoName(end - 1)) {
            end--;
        }
        if (start < end && lists.noNamePhrases.at(words, start, end) != end - start) {
            boolean thing = end - start == 1
                    && (lists.noHeads.contains(words.get(start).text())
                            || lists.noHeads.contains(words.get(start).text() + "s")
                            || isOrdinary(words.get(start)));
            if (!thing && !headed(start, end) && !given(start, end)) {
                boolean sure = words.get(start)
                        .text()
                        .chars()
                        .skip(1)
                        .anyMatch(c -> Character.isUpperCase(c) || c > 0xbf && c < 0x250);
                add(start, end, null, null, initial && end - start == 1 && !sure);
            }
        }
    }

    /** A single letter, or a word that is common, an office or a head by itself: no name alone. */
    private boolean isOrdinary(Word word) {
        return word.text().length() == 1
                || ALONE.contains(word.text())
                || lists.common.contains(word.lower())
                || lists.bodyHeads.contains(word.text())
                || lists.placeHeads.contains(word.text()) && small.contains(word.lower())
                || DESIGNATION.matcher(word.text()).matches();
    }

    private boolean isNoName(int at) {
        Word word = words.get(at);
        boolean plural = word.text().endsWith("s")
                && word.text().length() > 5
                && lists.noNames.contains(word.text().substring(0, word.text().length() - 1));
        return plural
                || lists.noNames.contains(word.text())
                || !word.isCapital() && !word.isGlued() && !word.lower().equals("al")
                || word.text().length() == 1 && at + 1 >= words.size();
    }

    private void add(int from, int to, @Nullable KnownName known, @Nullable ActorKind kind) {
        add(from, to, known, kind, false);
    }

    private void add(int from, int to, @Nullable KnownName known, @Nullable ActorKind kind, boolean initial) {
        found.add(new NameFound(sentence, from, to, known, kind, initial));
    }
}
