package casebook.commentary;

import java.util.List;
import java.util.Set;

/**
 * Finds where a run of words that may be a name ends: words with capitals, and between them the small words that names
 * hold, such as {@code al}, {@code de} or, in a body's name, {@code for the}.
 */
final class NameRun {

    private static final Set<String> OWNERS = Set.of(
            "people",
            "peoples",
            "lord",
            "workers",
            "women",
            "peasants",
            "students",
            "fishermen",
            "farmers",
            "lawyers",
            "mothers",
            "journalists",
            "teachers",
            "physicians",
            "doctors",
            "writers");
    /** What a hyphen joins to a name without being part of it. */
    private static final Set<String> COMPOUNDS = Set.of(
            "led", "era", "like", "wide", "run", "made", "born", "owned", "only", "style", "class", "type", "held",
            "free", "bound", "ward", "based", "wing", "plus", "gate", "side", "area", "old", "loyal", "aged", "day",
            "year", "to", "and", "or", "by", "from", "built", "allied", "sized", "size", "bred", "paid", "trade",
            "ready", "site", "self");

    private static final Set<String> PURPOSE = Set.of("for", "on", "against", "to");

    /** Bodies that have no purpose in their names: "Parliament for Grimsby" is two. */
    private static final Set<String> HOUSES = Set.of(
            "Parliament",
            "Congress",
            "Senate",
            "Assembly",
            "House",
            "Commons",
            "Lords",
            "Cabinet",
            "Police",
            "Army",
            "Navy",
            "Guard",
            "Force",
            "Forces",
            "Union",
            "Party",
            "Company",
            "Bank",
            "Court",
            "Church");

    private final ActorNames names;
    private final ActorWords lists;
    private final List<Word> words;

    NameRun(ActorNames names, ActorWords lists, List<Word> words) {
        this.names = names;
        this.lists = lists;
        this.words = words;
    }

    /** Whether a name may begin at a word. */
    boolean beginsAt(int at) {
        Word word = words.get(at);
        if (word.isCapital()) {
            return true;
        }
        boolean particle =
                lists.connectors.contains(word.lower()) && !word.lower().equals("of");
        return particle
                && isCapitalNext(at)
                && (names.at(words, at, words.size()).isPresent()
                        || words.get(at + 1).isGlued());
    }

    /** The word after the last one of the run that begins at a word. */
    int end(int from) {
        int at = from + 1;
        while (at < words.size()) {
            int next = continued(from, at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        return known(from, at);
    }

    /** A known name may go on over small words that no run holds: Line of Control. */
    private int known(int from, int to) {
        for (int at = from; at < to; at++) {
            int start = at;
            int end = names.at(words, at, words.size())
                    .map(match -> start + match.length())
                    .orElse(0);
            if (end > to) {
                return end;
            }
        }
        return to;
    }

    /** The word after the one that continues the run at {@code at}, or -1 when the run ends there. */
    private int continued(int from, int at) {
        Word before = words.get(at - 1);
        Word word = words.get(at);
        if (!word.isNextTo(before) || before.possessive() && !OWNERS.contains(before.lower())) {
            return -1;
        }
        if (word.isCapital()) {
            return at + 1;
        }
        if (word.isNumber()) {
            return -1;
        }
        if (isSecondSyllable(from, at)) {
            return at + 1;
        }
        if (lists.connectors.contains(word.lower()) && !word.lower().equals("of")) {
            return particle(at);
        }
        if (word.lower().equals("of") && holdsHead(from, at)) {
            return overArticle(at);
        }
        boolean purpose = PURPOSE.contains(word.lower()) && !HOUSES.contains(before.text()) && !isTime(at + 1);
        if (purpose && holdsBodyHead(from, at) && !before.possessive()) {
            return overArticle(at);
        }
        boolean list = word.lower().equals("and")
                && isOpened(from, at)
                && names.at(words, at + 1, words.size()).isEmpty();
        return list ? overArticle(at) : -1;
    }

    /** "Moon Jae-in", "Peng Ming-min": the second half of a given name that stands behind the surname. */
    private boolean isSecondSyllable(int from, int at) {
        Word word = words.get(at);
        Word before = words.get(at - 1);
        return word.isGlued()
                && at - from >= 2
                && word.text().length() <= 5
                && before.text().length() <= 5
                && words.get(at - 2).text().length() <= 7
                && !words.get(at - 2).possessive()
                && word.text().chars().allMatch(Character::isLowerCase)
                && !before.isAcronym()
                && !COMPOUNDS.contains(word.lower())
                && !lists.common.contains(words.get(at - 2).lower())
                && names.at(words, at - 1, at)
                        .filter(known -> known.known().kind() == ActorKind.STATE)
                        .isEmpty();
    }

    /** Over one or two particles to a capital: {@code de la Cruz}, {@code i-Taliban}. */
    private int particle(int at) {
        boolean single = words.get(at).lower().length() == 1
                || Set.of("as", "at").contains(words.get(at).lower());
        if (single && !words.get(at).isGlued()) {
            return -1;
        }
        if (isCapitalNext(at)) {
            return at + 2;
        }
        boolean two = at + 2 < words.size()
                && lists.connectors.contains(words.get(at + 1).lower())
                && words.get(at + 1).isNextTo(words.get(at))
                && isCapitalNext(at + 1);
        return two ? at + 3 : -1;
    }

    private int overArticle(int at) {
        if (isCapitalNext(at)) {
            return at + 2;
        }
        boolean article = at + 2 < words.size()
                && words.get(at + 1).lower().equals("the")
                && words.get(at + 1).gap().equals(" ")
                && isCapitalNext(at + 1);
        return article ? at + 3 : -1;
    }

    private boolean isTime(int at) {
        return at < words.size() && lists.noNames.contains(words.get(at).text());
    }

    private boolean isCapitalNext(int at) {
        return at + 1 < words.size()
                && words.get(at + 1).isCapital()
                && words.get(at + 1).isNextTo(words.get(at));
    }

    private boolean holdsHead(int from, int to) {
        for (int i = from; i < to; i++) {
            String text = words.get(i).text();
            if (lists.placeOpeners.contains(text)
                    || i == to - 1 && lists.placeHeads.contains(text)
                    || lists.noHeads.contains(text)
                    || isBodyHead(text)) {
                return true;
            }
        }
        return words.get(to - 1).text().equals("University")
                || words.get(to - 1).text().equals("Minister");
    }

    private boolean holdsBodyHead(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isBodyHead(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBodyHead(String text) {
        return lists.bodyHeads.contains(text) || lists.bodyOpeners.contains(text) || lists.armedHeads.contains(text);
    }

    /** Whether the run says what a body is for, so that an "and" may list further matters: Ministry of Trade and Labour. */
    private boolean isOpened(int from, int to) {
        boolean head = false;
        for (int i = from; i < to; i++) {
            String text = words.get(i).text();
            head |= lists.bodyOpeners.contains(text) || lists.bodyHeads.contains(text);
            if (head && (text.equals("of") || text.equals("for") || text.equals("on"))) {
                return names.at(words, i + 1, to).isEmpty();
            }
        }
        return false;
    }
}
