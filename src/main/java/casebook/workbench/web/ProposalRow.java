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
 * @param linked whether it rests on the current statement
 */
public record ProposalRow(
        Held held, String title, List<Line> lines, List<ContentField> fields, List<Rest> rests, boolean linked) {
    public ProposalRow {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
        rests = List.copyOf(rests);
    }

    /** @param label empty for the text itself */
    public record Line(String label, String text) {}

    /** A statement that something rests on. @param type key of its words */
    public record Rest(String id, int number, String type) {}

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
