package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.gradebook.export.ReportExport;
import casebook.gradebook.export.ReportExports;
import casebook.gradebook.export.ReportRequest;
import casebook.gradebook.report.CourseReport;
import casebook.gradebook.report.SectionSums;
import casebook.gradebook.report.StudentResults;
import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Taking the grade report of a course out: who may, what is in it, and that it is written down before the first byte
 * leaves.
 */
@ApplicationScoped
@Transactional
public class ExportingReports {
    private static final int LISTED = 50;

    private final ReadingReports reports;
    private final Students students;
    private final Assignments assignments;
    private final GradebookAccess access;
    private final ReportExports exports;
    private final Audit audit;
    private final WorkClock clock;
    private final Randomness randomness;

    @Inject
    public ExportingReports(
            ReadingReports reports,
            Students students,
            Assignments assignments,
            GradebookAccess access,
            ReportExports exports,
            Audit audit,
            WorkClock clock,
            Randomness randomness) {
        this.reports = reports;
        this.students = students;
        this.assignments = assignments;
        this.access = access;
        this.exports = exports;
        this.audit = audit;
        this.clock = clock;
        this.randomness = randomness;
    }

    /**
     * What a report is made of.
     *
     * @param students by name, or in no order that tells anything; none for a report of groups
     * @param assignments that it counts
     */
    public record Contents(
            CourseReport report, List<StudentResults.Student> students, List<Long> assignments, Instant at) {

        /** How many rows the largest of its tables can have. */
        public int rows() {
            return Math.max(report.sections().size(), students.size() * Math.max(1, assignments.size()));
        }
    }

    /** What the report would be made of; nothing is written down. */
    public Answer<Contents> look(Actor actor, ReportRequest request) {
        return contents(access.membership(actor, request.course()), request);
    }

    /** The same, to be written into a file; written down as taken out. */
    public Answer<Contents> take(Actor actor, ReportRequest request) {
        return take(actor.account(), request);
    }

    /** For a job that its owner was allowed to hand in; whether they still may is asked again. */
    @SystemTask
    public Answer<Contents> takeFor(long account, ReportRequest request) {
        return take(account, request);
    }

    private Answer<Contents> take(long account, ReportRequest request) {
        Answer<Contents> answer = contents(access.membership(account, request.course()), request);
        if (answer instanceof Answer.Given<Contents> given) {
            note(account, request, given.value());
        }
        return answer;
    }

    private void note(long account, ReportRequest request, Contents contents) {
        int counted = contents.report().sections().stream()
                .mapToInt(SectionSums::students)
                .sum();
        exports.add(new ReportExport(
                request.course(),
                request.quiz(),
                account,
                contents.at(),
                request.format(),
                request.content(),
                counted));
        audit.recordIn(
                request.course(),
                "GRADE_EXPORT",
                account,
                "course " + request.course(),
                request.content() + ", " + request.format() + ", " + counted + " students"
                        + (request.quiz() == null ? "" : ", assignment " + request.quiz()));
    }

    private Answer<Contents> contents(Membership membership, ReportRequest request) {
        return switch (reports.of(membership, request.course(), request.quiz())) {
            case Answer.Given<CourseReport> given -> new Answer.Given<>(contents(membership, request, given.value()));
            case Answer.Forbidden<CourseReport> ignored -> new Answer.Forbidden<>();
            case Answer.Hidden<CourseReport> ignored -> new Answer.Hidden<>();
            case Answer.Invalid<CourseReport> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private Contents contents(Membership membership, ReportRequest request, CourseReport report) {
        Long quiz = request.quiz();
        Assignment one = quiz == null ? null : assignments.find(quiz).orElseThrow();
        List<Long> ids = quiz == null
                ? assignments.ofCourses(Set.of(request.course())).stream()
                        .map(Assignment::id)
                        .toList()
                : List.of(quiz);
        List<StudentResults.Student> people = request.content() == ReportRequest.Content.AGGREGATED
                ? List.of()
                : students.of(request.course(), ids, one, section -> ReadingReports.readsFigures(membership, section));
        return new Contents(report, ordered(people, request), ids, clock.instant());
    }

    /** By section and name; where nobody is named, in an order that cannot be known. */
    private List<StudentResults.Student> ordered(List<StudentResults.Student> people, ReportRequest request) {
        if (request.content() == ReportRequest.Content.PSEUDONYMOUS) {
            List<StudentResults.Student> shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, Randomness.from(randomness.seed()));
            return shuffled;
        }
        return people;
    }

    /** The reports of a course that were taken out, the latest first, for those who may take out all of it. */
    public Answer<List<ReportExport>> taken(Actor actor, long course) {
        Membership membership = access.membership(actor, course);
        if (!membership.isStaff()) {
            return membership.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        boolean all = ReadingReports.readsFigures(membership, 0);
        return new Answer.Given<>(exports.of(course, LISTED).stream()
                .filter(each -> all || each.by() == actor.account())
                .toList());
    }
}
