package casebook.workbench.web;

import casebook.commentary.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of the commentary as the page shows it.
 *
 * @param number its place in the text, from 1
 * @param type key of its words: FACT, CLAIM, JUDGEMENT, FORECAST
 * @param html with its marks
 * @param first whether it begins a paragraph
 * @param heading above it; null when there is none
 * @param rests how many proposals rest on it
 * @param open what may be done with it; null when it is not the current one
 */
public record StatementRow(
        String id,
        int number,
        String type,
        String html,
        boolean first,
        @Nullable String heading,
        int rests,
        @Nullable Open open) {

    /**
     * @param statement how it was typed
     * @param words for choosing where to cut and what to mark
     * @param marks that stand in it
     * @param last whether it is the last of its paragraph, which joins with none
     */
    public record Open(Statement statement, List<WordAt> words, List<MarkRow> marks, boolean last) {
        public Open {
            words = List.copyOf(words);
            marks = List.copyOf(marks);
        }
    }

    /** A word and its UTF-16 indices into the commentary. */
    public record WordAt(String word, int start, int end) {}

    /** @param act what the button that takes it away says to the server @param what what it is marked as */
    public record MarkRow(String mark, String words, String what, String act) {}
}
