package casebook.gradebook.report;

import java.util.Collection;
import java.util.List;

/** The assignments whose results have changed since they were last summed up. */
public interface GradeChanges {
    record Change(long id, long assignment) {}

    void add(Collection<Long> assignments);

    List<Change> waiting(int most);

    /** Whether one of these assignments has changed. */
    boolean anyOf(Collection<Long> assignments);

    void remove(Collection<Change> done);
}
