package casebook.gradebook.report;

import java.util.Collection;
import java.util.List;

/** The totals of attempts in the database. They can be thrown away and made again from the ledger. */
public interface Grades {

    /** Adds the grade of an attempt, in the place of the one that it has when it was scored before. */
    void put(Grade grade, boolean again);

    /** Those of takes that are submitted now, of one assignment. */
    List<Grade> counting(long assignment);

    /** Those of takes that are submitted now, of these students at these assignments. */
    List<Grade> counting(Collection<Long> accounts, Collection<Long> assignments);

    /** Whether there is no grade though the ledger has scores of takes. */
    boolean missing();

    /** Attempts that were ever submitted, by id, after the given one (0 for the start). */
    List<Long> submitted(long afterAttempt, int most);

    /** The latest scores of the questions of these attempts. */
    List<QuestionScore> scores(Collection<Long> attempts);
}
