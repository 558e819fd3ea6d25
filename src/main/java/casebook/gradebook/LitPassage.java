package casebook.gradebook;

import casebook.cases.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A passage of the case with the words that a question rests on lit up.
 *
 * @param caseSlug the case, for a link to the reader
 * @param passage the passage's id, which is its anchor in the reader
 * @param heading the heading that it stands under; empty for an entry such as a timeline row
 * @param part such as {@code A}
 * @param runs its plain text, cut where lit words begin or end
 */
public record LitPassage(String caseSlug, String passage, String heading, String part, List<Run> runs) {

    public LitPassage {
        runs = List.copyOf(runs);
    }

    /** A stretch of text. */
    public record Run(String text, boolean lit) {}

    /**
     * A stretch of code points of a passage.
     *
     * @param start inclusive
     * @param end exclusive
     */
    public record Span(int start, int end) {}

    /** Lights the spans, which may overlap and come in any order. */
    static LitPassage of(String caseSlug, Passage passage, String heading, List<Span> spans) {
        int[] text = passage.text().codePoints().toArray();
        boolean[] lit = new boolean[text.length];
        for (Span span : spans) {
            for (int at = span.start(); at < Math.min(span.end(), text.length); at++) {
                lit[at] = true;
            }
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length; at++) {
            if (at == text.length || lit[at] != lit[from]) {
                runs.add(new Run(new String(text, from, at - from), lit[from]));
                from = at;
            }
        }
        return new LitPassage(caseSlug, passage.id(), heading, passage.part(), runs);
    }
}
