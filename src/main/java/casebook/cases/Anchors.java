package casebook.cases;

import casebook.cases.Resolution.Found;
import casebook.cases.Resolution.NotFound;
import casebook.cases.Resolution.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the words that an anchor quotes. */
public final class Anchors {

    private Anchors() {}

    /**
     * Looks a quotation up in the passage that it names. White space and Unicode composition do not matter; all else
     * does. Where the words stand several times, the prefix and suffix tell which is meant.
     */
    public static Resolution resolve(
            TeachingCase whole, String passage, String quote, @Nullable String prefix, @Nullable String suffix) {
        Optional<Passage> named = whole.passage(passage);
        return named.isPresent() ? resolve(named.get(), quote, prefix, suffix) : new NotFound(Reason.NO_PASSAGE);
    }

    /** Looks a quotation up in a passage. */
    public static Resolution resolve(Passage passage, String quote, @Nullable String prefix, @Nullable String suffix) {
        String words = PlainText.normal(quote);
        if (words.isEmpty()) {
            return new NotFound(Reason.NO_QUOTE);
        }
        List<Found> all = occurrences(passage, words);
        if (all.isEmpty()) {
            return new NotFound(Reason.NOT_IN_PASSAGE);
        }
        if (all.size() == 1) {
            return all.getFirst();
        }
        List<Found> meant = inContext(all, prefix, suffix);
        return meant.size() == 1 ? meant.getFirst() : new NotFound(Reason.AMBIGUOUS);
    }

    /** Every place in a passage where the words stand. */
    static List<Found> occurrences(Passage passage, String words) {
        String text = passage.text().replace('\n', ' ');
        int length = words.codePointCount(0, words.length());
        List<Found> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int start = text.codePointCount(0, at);
            found.add(new Found(passage, start, start + length));
        }
        return found;
    }

    /** Those whose context agrees; none when no context is given, since it then tells nothing. */
    static List<Found> inContext(List<Found> all, @Nullable String prefix, @Nullable String suffix) {
        String before = prefix == null ? "" : PlainText.normal(prefix);
        String after = suffix == null ? "" : PlainText.normal(suffix);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        return all.stream().filter(found -> agrees(found, before, after)).toList();
    }

    private static boolean agrees(Found found, String before, String after) {
        String text = found.passage().text().replace('\n', ' ');
        String head = text.substring(0, text.offsetByCodePoints(0, found.start()));
        String tail = text.substring(text.offsetByCodePoints(0, found.end()));
        return head.strip().endsWith(before) && tail.strip().startsWith(after);
    }
}
