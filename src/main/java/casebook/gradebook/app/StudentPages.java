package casebook.gradebook.app;

import casebook.gradebook.report.StudentResults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Students with their results, a page in a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StudentPages {
    private final Students students;

    @Inject
    StudentPages(Students students) {
        this.students = students;
    }

    List<StudentResults> of(List<StudentResults.Student> some, Collection<Long> assignments) {
        return students.results(some, assignments);
    }
}
