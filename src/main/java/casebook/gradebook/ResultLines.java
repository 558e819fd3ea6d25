package casebook.gradebook;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Many attempts at once, each by a few columns only. Previews are left out. */
public interface ResultLines {
    List<ResultLine> ofAssignment(long assignment);

    /** By attempt and then by slot, the score that counts; null while it is open. All questions of all attempts. */
    Map<Long, Map<Integer, @Nullable Double>> scores(long assignment);

    /** Attempts in which a question was once open, and may be still. */
    Set<Long> onceOpen(long assignment);
}
