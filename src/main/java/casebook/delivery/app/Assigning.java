package casebook.delivery.app;

import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.assessment.app.Pools;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.NewAssignment;
import casebook.platform.Randomness;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.roster.Courses;
import casebook.roster.Membership;
import casebook.roster.Section;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sets a quiz for sections or persons. The versions that it may draw from are frozen then. */
@ApplicationScoped
@Transactional
public class Assigning {
    private final Quizzes quizzes;
    private final Assignments assignments;
    private final Access access;
    private final Pools pools;
    private final ItemLibrary items;
    private final Courses courses;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public Assigning(
            Quizzes quizzes,
            Assignments assignments,
            Access access,
            Pools pools,
            ItemLibrary items,
            Courses courses,
            Audit audit,
            WorkClock clock) {
        this.quizzes = quizzes;
        this.assignments = assignments;
        this.access = access;
        this.pools = pools;
        this.items = items;
        this.courses = courses;
        this.audit = audit;
        this.clock = clock;
    }

    /** An instructor of the course may set it for anybody in it, one of sections for their own sections. */
    public Answer<Assignment> assign(Actor who, NewAssignment wanted) {
        Optional<Quiz> found = quizzes.latest(wanted.quiz());
        if (found.isEmpty() || !access.membership(who, found.get().course()).isStaff()) {
            return new Answer.Hidden<>();
        }
        Quiz quiz = found.get();
        Membership mine = access.membership(who, quiz.course());
        List<Diagnostic> faults = faults(wanted, quiz);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        if (!mayAssign(mine, wanted, quiz)) {
            return new Answer.Forbidden<>();
        }
        List<PoolItem> pool = pools.of(quiz.blueprint());
        Draw.Result trial = Draw.from(quiz.blueprint(), pool, Set.of(), Randomness.from(0));
        if (trial instanceof Draw.Result.Short missing) {
            return new Answer.Invalid<>(pools.shortfall(missing));
        }
        return new Answer.Given<>(add(who, wanted, quiz, pool));
    }

    private Assignment add(Actor who, NewAssignment wanted, Quiz quiz, List<PoolItem> pool) {
        Assignment added = assignments.add(
                new Assignment(
                        0,
                        quiz.course(),
                        quiz.version(),
                        caseVersion(pool),
                        quiz.title(),
                        wanted.window(),
                        wanted.zone(),
                        wanted.maxAttempts(),
                        wanted.shuffle(),
                        wanted.release(),
                        quiz.blueprint().questions(),
                        wanted.sections(),
                        wanted.accounts()),
                pool.stream().map(PoolItem::version).toList(),
                who.account(),
                clock.instant());
        audit.record("ASSIGN", who.account(), "assignment " + added.id(), "quiz version " + quiz.version());
        return added;
    }

    /** The case that the questions rest on; a quiz over several cases shows none. */
    private @Nullable Long caseVersion(List<PoolItem> pool) {
        Set<Long> versions = pool.stream()
                .map(item -> items.get(item.version()))
                .map(ItemVersion::caseVersion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return versions.size() == 1 ? versions.iterator().next() : null;
    }

    private List<Diagnostic> faults(NewAssignment wanted, Quiz quiz) {
        List<Diagnostic> faults = new ArrayList<>();
        Set<Long> sections = courses.find(quiz.course()).orElseThrow().sections().stream()
                .map(Section::id)
                .collect(Collectors.toSet());
        if (wanted.sections().isEmpty() && wanted.accounts().isEmpty()) {
            faults.add(
                    Diagnostic.error("NOBODY_ASSIGNED", "Name at least one section or person.", Where.at("sections")));
        }
        if (!sections.containsAll(wanted.sections())) {
            faults.add(Diagnostic.error("SECTION_UNKNOWN", "A section is not of this course.", Where.at("sections")));
        }
        if (wanted.accounts().stream()
                .anyMatch(account -> access.sectionsOf(account, quiz.course()).isEmpty())) {
            faults.add(Diagnostic.error(
                    "ACCOUNT_UNKNOWN", "A person is no student of this course.", Where.at("accounts")));
        }
        return faults;
    }

    private boolean mayAssign(Membership mine, NewAssignment wanted, Quiz quiz) {
        return wanted.sections().stream().allMatch(mine::isInstructorOf)
                && wanted.accounts().stream()
                        .allMatch(account -> access.sectionsOf(account, quiz.course()).stream()
                                .anyMatch(mine::isInstructorOf));
    }
}
