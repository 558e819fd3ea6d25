package casebook.delivery;

import casebook.cases.CaseVersion;
import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import java.util.List;

/**
 * A case as one member of a course reads it.
 *
 * @param shown only what is open to this reader
 * @param closed the parts that are not, by name only
 * @param sitting true while the reader has an attempt in progress on this case: types of claims are left out then
 */
public record ReaderView(
        long course,
        String courseTitle,
        CaseVersion version,
        ReaderCase shown,
        List<Part> closed,
        List<Note> notes,
        List<DecisionChoice> choices,
        boolean sitting) {

    public ReaderView {
        closed = List.copyOf(closed);
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }
}
