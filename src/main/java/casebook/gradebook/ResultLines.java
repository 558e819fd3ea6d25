package casebook.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many attempts at once, each by a few columns only. Previews are left out. */
public interface ResultLines {
    List<ResultLine> ofAssignment(long assignment);

    /** By attempt, the marks given so far. */
    Map<Long, Double> totals(long assignment);

    /** By attempt, the score of the question that counts; null while it is open. */
    Map<Long, @Nullable Double> scores(long assignment, int slot);

    /** Attempts in which a question was once open, and may be still. */
    Set<Long> onceOpen(long assignment);
}
