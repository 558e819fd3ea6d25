package casebook.delivery;

import java.util.List;
import java.util.Optional;

/** Reports of problems in the database. */
public interface ProblemReports {
    Optional<ProblemReport> find(long id);

    /** All of an assignment without previews, new ones first, then the latest. */
    List<ProblemReport> ofAssignment(long assignment);

    /** The students of those that nobody has looked at, one entry for each report. */
    List<Long> unseen(long assignment);

    void handle(long id, ProblemReport.Handling handling);
}
