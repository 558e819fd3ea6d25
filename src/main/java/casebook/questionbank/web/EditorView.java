package casebook.questionbank.web;

import java.util.List;

/**
 * What the page shows of an item that is being written, worked out once.
 *
 * @param fields the inputs, and the hidden ones for what has none; empty in the file form
 * @param preview as a candidate would see it; empty while too much is missing
 * @param counts how many findings stop and warn; empty without any
 * @param tried what the response that was tried would earn; empty when none was
 * @param picker the case, from which words are picked; empty when none is served
 */
public record EditorView(
        String fields, String preview, List<LintLine> lines, String counts, String tried, String picker) {
    public EditorView {
        lines = List.copyOf(lines);
    }
}
