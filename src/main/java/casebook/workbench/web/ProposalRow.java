package casebook.workbench.web;

import casebook.workbench.ContentField;
import casebook.workbench.Held;
import java.util.List;

/**
 * A proposal as the page shows it.
 *
 * @param title what it is called by
 * @param lines its texts, to be read; empty while it is edited
 * @param fields its texts, to be changed; empty unless it is edited
 * @param rests numbers of the statements that it rests on
 * @param differences what the sources disagree on
 * @param linked whether it rests on the current statement
 */
public record ProposalRow(
        Held held,
        String title,
        List<Line> lines,
        List<ContentField> fields,
        List<Rest> rests,
        List<DifferenceRow> differences,
        boolean linked) {
    public ProposalRow {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
        rests = List.copyOf(rests);
        differences = List.copyOf(differences);
    }

    /** @param label empty for the text itself */
    public record Line(String label, String text) {}

    /**
     * A statement that something rests on.
     *
     * @param id within its source
     * @param number as it is shown: {@code 3}, or {@code B 3} when there are several sources
     * @param type key of its words
     */
    public record Rest(String source, String id, String number, String type) {}

    public boolean isEdited() {
        return !fields.isEmpty();
    }

    /** Proposals of one kind within a part. @param open how many are not decided */
    public record Group(String kind, List<ProposalRow> rows, long open) {
        public Group {
            rows = List.copyOf(rows);
        }
    }
}
