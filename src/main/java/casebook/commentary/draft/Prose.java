package casebook.commentary.draft;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a tree that a person reads: its texts, without ids, words of vocabularies, dates and links. */
final class Prose {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019\\-\u2010\u2011.][\\p{L}\\p{N}]+)*");

    private static final Set<String> NO_PROSE = Set.of(
            "id",
            "part",
            "kind",
            "type",
            "secondary",
            "date",
            "until",
            "knownFrom",
            "precision",
            "sources",
            "source",
            "by",
            "cue",
            "passages",
            "supports",
            "rebuts",
            "decider",
            "concept",
            "concepts",
            "bank",
            "references",
            "format",
            "slug",
            "objective",
            "level",
            "author",
            "reviewer",
            "licence",
            "status",
            "lang",
            "dir",
            "anchors",
            "pairs",
            "accepted",
            "misconception",
            "heading",
            "name",
            "asOf",
            "readingTime",
            "parts");

    /**
     * A word.
     *
     * @param start UTF-16 index, inclusive
     * @param end UTF-16 index, exclusive
     * @param folded in lower case, with straight apostrophes
     */
    record Word(int start, int end, String folded) {}

    private Prose() {}

    static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(
                        found.start(),
                        found.end(),
                        found.group().toLowerCase(Locale.ROOT).replace('\u2019', '\'')))
                .toList();
    }

    /** How many words there are. */
    static int count(String text) {
        Matcher word = WORD.matcher(text);
        int count = 0;
        while (word.find()) {
            count++;
        }
        return count;
    }

    /** All texts of the tree, in its order. */
    static List<String> texts(JsonValue tree) {
        List<String> texts = new ArrayList<>();
        add(tree, texts);
        return texts;
    }

    private static void add(JsonValue tree, List<String> texts) {
        switch (tree.getValueType()) {
            case OBJECT ->
                ((JsonObject) tree).forEach((key, value) -> {
                    // A section's passages are blocks of text, an entry's are links.
                    if (!NO_PROSE.contains(key) || key.equals("passages") && isBlocks(value)) {
                        add(value, texts);
                    }
                });
            case ARRAY -> ((JsonArray) tree).forEach(value -> add(value, texts));
            case STRING -> texts.add(((JsonString) tree).getString());
            case NUMBER, TRUE, FALSE, NULL -> {
                // no words
            }
        }
    }

    private static boolean isBlocks(JsonValue value) {
        return value instanceof JsonArray list && !list.isEmpty() && list.get(0) instanceof JsonObject;
    }
}
