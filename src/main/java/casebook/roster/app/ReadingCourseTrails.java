package casebook.roster.app;

import casebook.platform.AuditQuery;
import casebook.platform.AuditRow;
import casebook.platform.app.ReadingAudit;
import casebook.roster.Course;
import casebook.roster.Courses;
import casebook.roster.Membership;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A coordinator reads what was done in a course: settings, extensions, releases, and who read whose results. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadingCourseTrails {
    private static final Pattern ACCOUNT = Pattern.compile("account ([0-9]{1,18})");

    /** What happens in courses. */
    public static final Set<String> TYPES = Set.of(
            "ANSWER_VIEW",
            "ASSIGN",
            "ASSIGNMENT_EDITED",
            "COURSE_CREATED",
            "COURSE_RENAMED",
            "ENROLLED",
            "ENROLMENT_ENDED",
            "ENROLMENT_MOVED",
            "EXTEND",
            "GRADE_EXPORT",
            "GRADE_VIEW",
            "LATE_ACCEPTED",
            "LATE_DECLINED",
            "LATE_VIEW",
            "PROBLEM_ANSWERED",
            "PROBLEM_NEW",
            "PROBLEM_SEEN",
            "PROBLEM_VIEW",
            "QUIZ",
            "RELEASE",
            "REOPEN",
            "SECTION_ADDED",
            "SECTION_RENAMED",
            "SUBMIT",
            "UNVOID",
            "VOID");

    private final Roster roster;
    private final Courses courses;
    private final Accounts accounts;
    private final ReadingAudit audit;

    @Inject
    public ReadingCourseTrails(Roster roster, Courses courses, Accounts accounts, ReadingAudit audit) {
        this.roster = roster;
        this.courses = courses;
        this.accounts = accounts;
        this.audit = audit;
    }

    /** @param people the accounts that the rows speak of, by id */
    public record Trail(Course course, List<AuditRow> rows, Map<Long, Account> people) {}

    public Answer<Trail> read(Actor actor, long course, AuditQuery query) {
        Membership membership = roster.membership(actor, course);
        if (!membership.isCoordinator()) {
            return membership.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        List<AuditRow> rows = audit.read(query.in(course));
        Set<Long> ids = rows.stream()
                .flatMap(row -> Stream.of(row.by(), subject(row)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, Account> people =
                accounts.withIds(ids).stream().collect(Collectors.toMap(Account::id, account -> account));
        return courses.find(course)
                .<Answer<Trail>>map(found -> new Answer.Given<>(new Trail(found, rows, people)))
                .orElseGet(Answer.Hidden::new);
    }

    private static @Nullable Long subject(AuditRow row) {
        Matcher matcher = ACCOUNT.matcher(row.subject());
        return matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
    }
}
