package casebook.commentary.draft;

import casebook.commentary.Event;
import casebook.commentary.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds slips and gaps of the source. Each names the words that it rests on; what is only suspected is put as a question. */
final class Doubts {

    private static final int SHOWN = 6;
    private static final int SHORT = 5;

    /** Somebody speaks or feels who is not named. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)\\b(?:calls for|(?:there (?:are|were) )?(?:concerns|fears) (?:about|of|that)|critics|observers|it is (?:said|believed"
                    + "|reported|thought)|reportedly|allegedly|sources (?:say|said)|is rumoured|are rumoured)\\b");

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:\\b(?:by|from|in|among|of) (?:the )?\\p{Lu}|\\p{Lu}[\\p{L}-]+[\u2019']s? (?:calls|fears|concerns)|\\p{Lu}[\\p{L}-]+ (?:voiced|has|had|expressed))");

    private final Material material;

    Doubts(Material material) {
        this.material = material;
    }

    /** In the order of the first sentence that each is about. */
    List<Doubt> all() {
        return Stream.of(
                        new ReferenceDoubts(material).all(),
                        new ContradictionDoubts(material).all(),
                        nobody(),
                        undated())
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(
                        doubt -> material.order(doubt.sentences().getFirst())))
                .toList();
    }

    private List<Doubt> nobody() {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Map<String, String> shown = new LinkedHashMap<>();
        for (Sentence sentence : material.sentences()) {
            String words = material.words(sentence);
            Matcher nobody = NOBODY.matcher(words);
            boolean attributed = material.statement(sentence)
                    .filter(statement -> statement.attributedTo() != null)
                    .isPresent();
            if (!attributed && nobody.find()) {
                String rest = words.substring(nobody.start(), Math.min(words.length(), nobody.end() + 60));
                if (!SOMEBODY.matcher(rest).find()) {
                    found.computeIfAbsent(nobody.group().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(sentence.id());
                    shown.putIfAbsent(
                            nobody.group().toLowerCase(Locale.ROOT),
                            new Excerpt(sentence, material.text(), sentence.start() + nobody.start(), sentence.end())
                                    .first(SHORT)
                                    .trimmed()
                                    .phrase());
                }
            }
        }
        return found.entrySet().stream()
                .map(entry -> new Doubt(
                        "SPEAKER", shown.get(entry.getKey()) + ": the text does not say whose", entry.getValue()))
                .toList();
    }

    private List<Doubt> undated() {
        List<Event> vague = material.found().events().stream()
                .filter(event -> event.date() == null)
                .toList();
        if (vague.isEmpty()) {
            return List.of();
        }
        String shown = String.join(
                ", ",
                vague.stream()
                        .map(event -> "\u201c" + event.expression() + "\u201d")
                        .distinct()
                        .limit(SHOWN)
                        .toList());
        return List.of(new Doubt(
                "UNDATED",
                "No date can be told for " + shown,
                vague.stream().map(Event::sentence).distinct().toList()));
    }
}
