package casebook.commentary.draft;

import casebook.commentary.Event;
import casebook.commentary.Precision;
import casebook.commentary.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what does not go together: two days or two numbers for the same thing, and a first that was not the first. */
final class ContradictionDoubts {

    private static final int ALIKE = 3;

    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\b(?:unprecedented|never before|for the first time|first[- ]ever|without precedent|unheard of)\\b");
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:multiple|several|repeated|many|previous|earlier|frequent|occasional|past)(?: [\\p{L}-]+){0,4}? (?:skirmishes|strikes"
                    + "|attacks|clashes|incursions|raids|wars|crises|disputes|collisions|stand-?offs|expulsions|sanctions|coups"
                    + "|blockades|exchanges)\\b(?: over the years| in the past| before)?");

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\b(?<number>\\d{1,3}(?:,\\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|twenty|thirty|forty|fifty)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?<noun>people|soldiers|officials|civilians"
                    + "|children|troops|policemen|officers|fighters|dead|killed|wounded|injured|sailors|peacekeepers|ships"
                    + "|vessels|trawlers|targets|hostages|deaths|men|women|workers)\\b");
    private static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"));
    private static final Set<String> COMMON = Set.of(
            "that",
            "this",
            "with",
            "from",
            "were",
            "have",
            "been",
            "which",
            "their",
            "after",
            "when",
            "would",
            "could",
            "into",
            "over",
            "between",
            "about",
            "there",
            "more",
            "than",
            "other",
            "said",
            "before",
            "while",
            "since",
            "also",
            "both",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "killed",
            "killing",
            "people",
            "least",
            "later");

    /** Something counted. */
    private record Said(Sentence sentence, String words) {}

    private record Count(Sentence sentence, String number, String noun, String words) {}

    private final Material material;

    /** By id of a sentence: each is compared with many others. */
    private final Map<String, Set<String>> contents = new HashMap<>();

    ContradictionDoubts(Material material) {
        this.material = material;
    }

    List<Doubt> all() {
        List<Doubt> found = new ArrayList<>();
        firsts(found);
        numbers(found);
        days(found);
        return found;
    }

    /** Put as a question: an unprecedented blow and earlier strikes may be two things. */
    private void firsts(List<Doubt> found) {
        List<Said> earlier = said(EARLIER);
        for (Said first : said(FIRST)) {
            earlier.stream()
                    .filter(other -> !other.sentence.equals(first.sentence))
                    .findFirst()
                    .ifPresent(other -> found.add(new Doubt(
                            "FIRST",
                            "\u201c" + first.words + "\u201d stands beside \u201c" + other.words
                                    + "\u201d: was it the first or not?",
                            inOrder(first.sentence, other.sentence))));
        }
    }

    private List<Said> said(Pattern pattern) {
        List<Said> said = new ArrayList<>();
        for (Sentence sentence : material.sentences()) {
            Matcher found = pattern.matcher(material.words(sentence));
            if (found.find()) {
                said.add(new Said(sentence, found.group()));
            }
        }
        return said;
    }

    private List<String> inOrder(Sentence one, Sentence other) {
        return one.start() < other.start() ? List.of(one.id(), other.id()) : List.of(other.id(), one.id());
    }

    private void numbers(List<Doubt> found) {
        Map<String, List<Count>> counts = new TreeMap<>();
        for (Sentence sentence : material.sentences()) {
            Matcher number = NUMBER.matcher(material.words(sentence));
            while (number.find()) {
                String written = number.group("number").toLowerCase(Locale.ROOT);
                String noun = number.group("noun").toLowerCase(Locale.ROOT);
                counts.computeIfAbsent(noun, key -> new ArrayList<>())
                        .add(new Count(
                                sentence,
                                FIGURES.getOrDefault(written, written.replace(",", "")),
                                noun,
                                number.group()));
            }
        }
        counts.values().forEach(same -> pairs(same, found));
    }

    private void pairs(List<Count> same, List<Doubt> found) {
        for (int i = 0; i < same.size() && same.size() <= 40; i++) {
            for (int j = i + 1; j < same.size(); j++) {
                Count one = same.get(i);
                Count other = same.get(j);
                boolean differ = !one.number.equals(other.number) && !one.sentence.equals(other.sentence);
                if (differ && alike(one.sentence, other.sentence)) {
                    found.add(new Doubt(
                            "TWO_NUMBERS",
                            "\u201c" + one.words + "\u201d and \u201c" + other.words
                                    + "\u201d: is the same thing counted twice?",
                            List.of(one.sentence.id(), other.sentence.id())));
                }
            }
        }
    }

    private void days(List<Doubt> found) {
        List<Event> days = material.found().events().stream()
                .filter(event -> event.precision() == Precision.DAY && !event.planned())
                .toList();
        for (int i = 0; i < days.size() && days.size() <= 200; i++) {
            for (int j = i + 1; j < days.size(); j++) {
                Event one = days.get(i);
                Event other = days.get(j);
                Optional<Boolean> differ = Optional.ofNullable(one.date()).map(date -> !date.equals(other.date()));
                Sentence first = material.sentence(one.sentence());
                Sentence second = material.sentence(other.sentence());
                if (differ.orElse(false) && !first.equals(second) && sameDeed(first, second)) {
                    found.add(new Doubt(
                            "TWO_DATES",
                            "\u201c" + one.expression() + "\u201d and \u201c" + other.expression()
                                    + "\u201d: is the same event dated twice?",
                            List.of(one.sentence(), other.sentence())));
                }
            }
        }
    }

    /** Three words in common, apart from the common ones. */
    private boolean alike(Sentence one, Sentence other) {
        Set<String> shared = new HashSet<>(content(one));
        shared.retainAll(content(other));
        return shared.size() >= ALIKE;
    }

    /** As {@link #alike}, and more than half of the words of the shorter one. */
    private boolean sameDeed(Sentence one, Sentence other) {
        Set<String> first = content(one);
        Set<String> second = content(other);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return shared.size() >= ALIKE && 2 * shared.size() > Math.min(first.size(), second.size());
    }

    private Set<String> content(Sentence sentence) {
        return contents.computeIfAbsent(sentence.id(), id -> telling(material.words(sentence)));
    }

    private static Set<String> telling(String text) {
        Set<String> words = new HashSet<>();
        for (Prose.Word word : Prose.words(text)) {
            String bare = word.folded().replaceAll("'s?$", "");
            boolean telling =
                    bare.length() > 3 || bare.length() == 3 && Character.isUpperCase(text.charAt(word.start() + 1));
            if (telling && !COMMON.contains(bare) && !Character.isDigit(bare.charAt(0))) {
                words.add(bare.substring(0, Math.min(6, bare.length())));
            }
        }
        return words;
    }
}
