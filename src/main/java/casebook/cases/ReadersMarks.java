package casebook.cases;

import java.util.List;
import java.util.Set;

/** What courses and readers have added to a case: open parts, notes, decisions. */
public interface ReadersMarks {
    /** The parts that the course has opened; empty when the course does not use the case. */
    Set<String> openParts(long course, long caseId);

    /** The ids of the cases that the course uses. */
    List<Long> casesOf(long course);

    void open(long course, long caseId, Set<String> parts);

    List<Note> notes(long account, long caseId);

    /** Keeps the note in place of what stood at its passage; an empty text takes it away. */
    void keep(long account, long caseId, Note note);

    List<DecisionChoice> choices(long account, long course, long caseId);

    void commit(long account, long course, long caseId, DecisionChoice choice);
}
