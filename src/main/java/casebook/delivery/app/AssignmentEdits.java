package casebook.delivery.app;

import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.assessment.app.Pools;
import casebook.delivery.Assignment;
import casebook.delivery.AssignmentDetails;
import casebook.delivery.AssignmentEdit;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.delivery.NewAssignment;
import casebook.delivery.Relation;
import casebook.platform.Randomness;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings of assignments read and written, each in one short transaction. */
@ApplicationScoped
@Transactional
class AssignmentEdits {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Pools pools;
    private final CaseOfPool cases;
    private final Targets targets;
    private final Access access;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    AssignmentEdits(
            Assignments assignments,
            Attempts attempts,
            Quizzes quizzes,
            Pools pools,
            CaseOfPool cases,
            Targets targets,
            Access access,
            Audit audit,
            WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.pools = pools;
        this.cases = cases;
        this.targets = targets;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    Answer<AssignmentDetails> open(Actor who, long id) {
        Optional<Integer> revision = assignments.revision(id);
        Optional<Assignment> found = assignments.find(id);
        Relation relation = found.map(one -> access.to(who, one)).orElse(Relation.NONE);
        if (found.isEmpty() || revision.isEmpty() || relation == Relation.NONE) {
            return new Answer.Hidden<>();
        }
        if (relation != Relation.INSTRUCTOR) {
            return new Answer.Forbidden<>();
        }
        Assignment assignment = found.get();
        Quiz quiz = quizzes.version(assignment.quizVersion()).orElseThrow();
        return new Answer.Given<>(new AssignmentDetails(
                assignment,
                revision.get(),
                quiz,
                quizzes.latest(quiz.id()).orElseThrow(),
                started(id).size(),
                isTaught(who, assignment)));
    }

    Answer<Assignment> edit(Actor who, long id, AssignmentEdit edit) {
        return switch (open(who, id)) {
            case Answer.Hidden<AssignmentDetails> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<AssignmentDetails> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<AssignmentDetails> invalid -> new Answer.Invalid<>(invalid.diagnostics());
            case Answer.Given<AssignmentDetails> given -> edit(who, given.value(), edit);
        };
    }

    private Answer<Assignment> edit(Actor who, AssignmentDetails details, AssignmentEdit edit) {
        Assignment before = details.assignment();
        NewAssignment wanted = edit.wanted();
        Membership mine = access.membership(who, before.course());
        if (!details.editable() || !targets.allTaught(mine, before.course(), wanted.sections(), wanted.accounts())) {
            return new Answer.Forbidden<>();
        }
        List<Diagnostic> faults = targets.faults(wanted, before.course());
        faults.addAll(against(before, wanted));
        Quiz quiz = edit.latest() ? details.latest() : details.quiz();
        boolean other = quiz.version() != details.quiz().version();
        if (other && details.started() > 0) {
            faults.add(Diagnostic.error(
                    "QUIZ_HAS_ATTEMPTS", "Attempts have begun, so the quiz stays as it is.", Where.at("latest")));
        }
        List<PoolItem> pool = other ? pools.of(quiz.blueprint()) : List.of();
        if (other
                && Draw.from(quiz.blueprint(), pool, Set.of(), Randomness.from(0))
                        instanceof Draw.Result.Short missing) {
            faults.addAll(pools.shortfall(missing));
        }
        return faults.isEmpty()
                ? write(
                        who,
                        details,
                        edit,
                        changed(before, wanted, quiz, other ? Optional.of(pool) : Optional.empty()),
                        pool)
                : new Answer.Invalid<>(faults);
    }

    private Answer<Assignment> write(
            Actor who, AssignmentDetails details, AssignmentEdit edit, Assignment changed, List<PoolItem> pool) {
        if (changed.equals(details.assignment()) && edit.seen() == details.revision()) {
            return new Answer.Given<>(changed);
        }
        Optional<Collection<Long>> versions = pool.isEmpty()
                ? Optional.empty()
                : Optional.of(pool.stream().map(PoolItem::version).toList());
        if (!assignments.change(changed, edit.seen(), versions, clock.instant())) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "CHANGED_MEANWHILE", "Somebody has changed this assignment meanwhile.", Where.at(""))));
        }
        audit.recordIn(
                changed.course(),
                "ASSIGNMENT_EDITED",
                who.account(),
                "assignment " + changed.id(),
                AssignmentTrace.of(details.assignment(), changed));
        return new Answer.Given<>(changed);
    }

    private Assignment changed(Assignment before, NewAssignment wanted, Quiz quiz, Optional<List<PoolItem>> pool) {
        return new Assignment(
                before.id(),
                before.course(),
                quiz.version(),
                pool.isPresent() ? cases.of(pool.get()) : before.caseVersion(),
                pool.isPresent() ? quiz.title() : before.title(),
                wanted.window(),
                before.zone(),
                wanted.maxAttempts(),
                wanted.shuffle(),
                wanted.release(),
                quiz.blueprint().questions(),
                wanted.sections(),
                wanted.accounts());
    }

    /** What attempts that have begun stand against. */
    private List<Diagnostic> against(Assignment before, NewAssignment wanted) {
        List<Diagnostic> faults = new ArrayList<>();
        List<Attempt> taken = taken(before.id());
        boolean running = taken.stream().anyMatch(Attempt::inProgress);
        if (running && wanted.window().grace().compareTo(before.window().grace()) < 0) {
            faults.add(Diagnostic.error(
                    "GRACE_IN_USE", "Attempts are in progress, so the grace can only be longer.", Where.at("grace")));
        }
        boolean narrowed = !wanted.sections().containsAll(before.sections())
                || !wanted.accounts().containsAll(before.accounts());
        if (narrowed && targets.leavesOut(before, wanted, accounts(taken))) {
            faults.add(Diagnostic.error(
                    "TARGET_HAS_ATTEMPTS",
                    "Students have begun who would not take it any more.",
                    Where.at("sections")));
        }
        return faults;
    }

    private boolean isTaught(Actor who, Assignment assignment) {
        Membership mine = access.membership(who, assignment.course());
        return targets.allTaught(mine, assignment.course(), assignment.sections(), assignment.accounts());
    }

    private Set<Long> started(long assignment) {
        return accounts(taken(assignment));
    }

    private static Set<Long> accounts(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::account).collect(Collectors.toSet());
    }

    /** Previews bind nobody. */
    private List<Attempt> taken(long assignment) {
        return attempts.ofAssignment(assignment).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE)
                .toList();
    }
}
