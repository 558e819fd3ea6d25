package casebook.roster.app;

import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.roster.Course;
import casebook.roster.Enrolled;
import casebook.roster.Enrolment;
import casebook.roster.EnrolmentLine;
import casebook.roster.EnrolmentPlan;
import casebook.roster.Enrolments;
import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.Accounts;
import casebook.security.NewAccount;
import casebook.security.Username;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The transactions of a large import. Its rows are written some hundred at a time, under the number of a batch and
 * without effect, and come into effect all at once: so no transaction holds many locks for long, and what a server that
 * dies leaves behind shows nowhere and is taken away when the import begins again.
 */
@ApplicationScoped
@Transactional
@SystemTask
public class EnrolmentBatches {
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public EnrolmentBatches(Accounts accounts, Enrolments enrolments, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes away what the batch has written and not opened. */
    public void drop(long batch) {
        enrolments.dropPending(batch);
        accounts.dropPending(batch);
    }

    /** @return the ids of the new accounts by username */
    public Map<String, Long> addAccounts(
            long batch, List<EnrolmentLine> lines, Map<String, String> hashes, EnrolmentRecords.Origin origin) {
        Instant now = clock.instant();
        Map<String, Long> ids = new HashMap<>();
        for (EnrolmentLine line : lines) {
            String password = line.password();
            ids.put(
                    line.username().value(),
                    accounts.addPending(
                            new NewAccount(
                                    line.username(),
                                    line.details(),
                                    password == null ? null : hashes.get(password),
                                    AccountRoles.NONE,
                                    origin.demo()),
                            batch,
                            now));
        }
        return ids;
    }

    /** @param ids of the accounts by username */
    public void addEnrolments(long batch, Course course, List<EnrolmentPlan.Wanted> wanted, Map<String, Long> ids) {
        Instant now = clock.instant();
        enrolments.addPending(
                wanted.stream()
                        .map(one -> new Enrolment(
                                course.id(),
                                one.section(),
                                Objects.requireNonNull(ids.get(one.username().value())),
                                one.role(),
                                now,
                                null))
                        .toList(),
                batch);
    }

    /** Brings all of it into effect, unless the course has changed so meanwhile that the plan would be another. */
    public Answer<Enrolled> open(
            long batch, Course course, List<EnrolmentLine> lines, EnrolmentPlan plan, EnrolmentRecords.Origin origin) {
        Parsed<EnrolmentPlan> again = planAgain(course, lines, plan);
        EnrolmentPlan now = again.value();
        if (now == null) {
            return new Answer.Invalid<>(again.diagnostics());
        }
        if (!now.wanted().equals(plan.wanted())) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "COURSE_CHANGED",
                    "The course was changed while the file was read in. Send it again.",
                    Where.at(""))));
        }
        int opened = accounts.openPending(batch);
        int enrolled = enrolments.openPending(batch, clock.instant());
        audit.recordIn(
                course.id(),
                "ENROLLED",
                origin.by(),
                "course " + course.id(),
                opened + " accounts created, " + enrolled + " enrolled, batch " + batch);
        Map<String, Long> ids = accounts.withUsernames(plan.usernames()).stream()
                .collect(Collectors.toMap(account -> account.username().value(), Account::id));
        return new Answer.Given<>(new Enrolled(
                opened,
                enrolled,
                plan.usernames().stream()
                        .map(name -> new Enrolled.Person(name.value(), ids.get(name.value())))
                        .toList()));
    }

    /** As if the batch had written nothing. */
    private Parsed<EnrolmentPlan> planAgain(Course course, List<EnrolmentLine> lines, EnrolmentPlan plan) {
        Set<Username> own =
                plan.newAccounts().stream().map(EnrolmentLine::username).collect(Collectors.toSet());
        Set<Username> others = new HashSet<>(plan.usernames());
        others.removeAll(own);
        return EnrolmentPlan.of(
                course, lines, accounts.withUsernames(others), enrolments.ofCourse(course.id()), clock.instant());
    }
}
