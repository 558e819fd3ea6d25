package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.delivery.LiveBar;
import casebook.delivery.LiveBoard;
import casebook.delivery.LiveRow;
import casebook.delivery.Need;
import casebook.delivery.Oversight;
import casebook.delivery.ProblemReports;
import casebook.delivery.Progress;
import casebook.delivery.SlotProgress;
import casebook.platform.WorkClock;
import casebook.roster.CourseRole;
import casebook.roster.Enrolments;
import casebook.roster.Member;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Staff watch a quiz while it runs. Instructors see the students they teach; a coordinator, who may see aggregates without
 * leaving a trace, sees the figures and nobody's name.
 */
@ApplicationScoped
@Transactional
public class WatchingQuizzes {
    private final Assignments assignments;
    private final Attempts attempts;
    private final Progress progress;
    private final FollowingProgress following;
    private final ProblemReports problems;
    private final Enrolments enrolments;
    private final Overseen overseen;
    private final WorkClock clock;

    @Inject
    public WatchingQuizzes(
            Assignments assignments,
            Attempts attempts,
            Progress progress,
            FollowingProgress following,
            ProblemReports problems,
            Enrolments enrolments,
            Overseen overseen,
            WorkClock clock) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.progress = progress;
        this.following = following;
        this.problems = problems;
        this.enrolments = enrolments;
        this.overseen = overseen;
        this.clock = clock;
    }

    public Answer<LiveBoard> watch(Actor who, long assignment) {
        return assignments
                .find(assignment)
                .map(found -> overseen.toStaff(who, found, mine -> new Answer.Given<>(board(found, mine))))
                .orElseGet(Answer.Hidden::new);
    }

    private LiveBoard board(Assignment assignment, Oversight mine) {
        Instant now = clock.instant();
        Map<Long, Member> students = students(assignment, mine, now);
        Map<Long, Attempt> shown = shown(attempts.ofAssignment(assignment.id()), students);
        List<Long> ids = shown.values().stream().map(Attempt::id).toList();
        Map<Long, List<SlotProgress>> slots = following.of(assignment.id(), ids);
        Map<Long, Instant> signs = progress.presence(shown.values().stream()
                .filter(Attempt::inProgress)
                .map(Attempt::id)
                .toList());
        Map<Long, Long> reports = problems.unseen(assignment.id()).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Duration planned = planned(assignment);
        List<LiveRow> rows = new ArrayList<>();
        students.forEach((account, student) -> {
            Attempt attempt = shown.get(account);
            rows.add(
                    attempt == null
                            ? notStarted(student)
                            : row(
                                    student,
                                    attempt,
                                    slots.getOrDefault(attempt.id(), List.of()),
                                    attempt.inProgress()
                                            ? Need.of(
                                                    attempt,
                                                    slots.getOrDefault(attempt.id(), List.of()),
                                                    signs.get(attempt.id()),
                                                    reports.getOrDefault(account, 0L)
                                                            .intValue(),
                                                    planned,
                                                    now)
                                            : List.of(),
                                    now));
        });
        Map<Attempt, List<SlotProgress>> counted = new LinkedHashMap<>();
        shown.values().stream()
                .filter(attempt -> state(attempt) != LiveRow.State.VOIDED)
                .forEach(attempt -> counted.put(attempt, slots.getOrDefault(attempt.id(), List.of())));
        return new LiveBoard(assignment, now, rows, LiveBar.of(counted, planned), mine.teaches());
    }

    /** Whom it is set for, of those the actor looks after; for a coordinator all. */
    private Map<Long, Member> students(Assignment assignment, Oversight mine, Instant now) {
        Map<Long, Member> students = new LinkedHashMap<>();
        for (Member member : enrolments.members(assignment.course(), CourseRole.STUDENT, now)) {
            boolean set = assignment.accounts().contains(member.account())
                    || (member.section() != null
                            && assignment.sections().contains(member.section().id()));
            if (set && (mine.teaches() ? mine.supervises(member.account()) : mine.reads(member.account()))) {
                students.putIfAbsent(member.account(), member);
            }
        }
        return students;
    }

    /** By student, the attempt in progress, else the latest that counts, else the latest. */
    private static Map<Long, Attempt> shown(Collection<Attempt> all, Map<Long, Member> students) {
        Comparator<Attempt> best = Comparator.comparing(
                        (Attempt attempt) -> -state(attempt).ordinal())
                .thenComparing(Attempt::number);
        return all.stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE && students.containsKey(attempt.account()))
                .collect(Collectors.toMap(
                        Attempt::account,
                        Function.identity(),
                        (one, other) -> best.compare(one, other) < 0 ? other : one));
    }

    private static LiveRow notStarted(Member student) {
        return new LiveRow(
                student.account(),
                student.displayName(),
                section(student),
                null,
                LiveRow.State.NOT_STARTED,
                List.of(),
                0,
                0,
                null,
                null);
    }

    private static LiveRow row(
            Member student, Attempt attempt, List<SlotProgress> slots, List<Need> needs, Instant now) {
        var last = Need.lastSaved(slots);
        Instant end = attempt.endsAt();
        Duration left = end == null ? null : Duration.between(now, end);
        return new LiveRow(
                student.account(),
                student.displayName(),
                section(student),
                attempt,
                state(attempt),
                needs,
                (int) slots.stream().filter(SlotProgress::answered).count(),
                last.map(SlotProgress::slot).orElse(0),
                last.map(SlotProgress::lastSave).orElse(null),
                !attempt.inProgress() || left == null ? null : left.isNegative() ? Duration.ZERO : left);
    }

    private static String section(Member student) {
        return student.section() == null ? "" : student.section().name();
    }

    private static LiveRow.State state(Attempt attempt) {
        return switch (attempt.status()) {
            case IN_PROGRESS -> LiveRow.State.WRITING;
            case SUBMITTED -> LiveRow.State.SUBMITTED;
            case VOIDED -> LiveRow.State.VOIDED;
        };
    }

    private static @Nullable Duration planned(Assignment assignment) {
        Duration limit = assignment.window().limit();
        return limit == null || assignment.questions() == 0 ? null : limit.dividedBy(assignment.questions());
    }
}
