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
import casebook.shared.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The transactions of enrolling: the plan, and the deed, which plans once more so that nothing has changed between. */
@ApplicationScoped
@Transactional
@SystemTask
public class EnrolmentRecords {
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public EnrolmentRecords(Accounts accounts, Enrolments enrolments, Audit audit, WorkClock clock) {
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by who sends the file, or null for the demo */
    public record Origin(@Nullable Long by, boolean demo) {}

    public Parsed<EnrolmentPlan> plan(Course course, List<EnrolmentLine> lines) {
        Set<Username> names = lines.stream().map(EnrolmentLine::username).collect(Collectors.toSet());
        return EnrolmentPlan.of(
                course, lines, accounts.withUsernames(names), enrolments.ofCourse(course.id()), clock.instant());
    }

    /** What a plan would come to. */
    public Enrolled outlook(EnrolmentPlan plan) {
        return outcome(plan, idsOf(accounts.withUsernames(plan.usernames())));
    }

    /** @param hashes of the passwords of new accounts, by password */
    public Answer<Enrolled> carryOut(
            Course course, List<EnrolmentLine> lines, Map<String, String> hashes, Origin origin) {
        Parsed<EnrolmentPlan> parsed = plan(course, lines);
        EnrolmentPlan plan = parsed.value();
        if (plan == null) {
            return new Answer.Invalid<>(parsed.diagnostics());
        }
        Instant now = clock.instant();
        Map<String, Long> ids = idsOf(accounts.withUsernames(plan.usernames()));
        for (EnrolmentLine line : plan.newAccounts()) {
            ids.put(line.username().value(), open(line, hashes, origin, now));
        }
        enrolments.add(plan.wanted().stream()
                .map(one -> new Enrolment(
                        course.id(),
                        one.section(),
                        Objects.requireNonNull(ids.get(one.username().value())),
                        one.role(),
                        now,
                        null))
                .toList());
        audit.recordIn(
                course.id(),
                "ENROLLED",
                origin.by(),
                "course " + course.id(),
                plan.newAccounts().size() + " accounts created, "
                        + plan.wanted().size() + " enrolled");
        return new Answer.Given<>(outcome(plan, ids));
    }

    private long open(EnrolmentLine line, Map<String, String> hashes, Origin origin, Instant now) {
        String password = line.password();
        @Nullable String hash = password == null ? null : Objects.requireNonNull(hashes.get(password));
        long id = accounts.add(
                new NewAccount(line.username(), line.details(), hash, AccountRoles.NONE, origin.demo()), now);
        audit.record("ACCOUNT_CREATED", origin.by(), "account " + id, "enrolled");
        return id;
    }

    private static Map<String, Long> idsOf(Collection<Account> accounts) {
        Map<String, Long> ids = new HashMap<>();
        accounts.forEach(account -> ids.put(account.username().value(), account.id()));
        return ids;
    }

    private static Enrolled outcome(EnrolmentPlan plan, Map<String, Long> ids) {
        return new Enrolled(
                plan.newAccounts().size(),
                plan.wanted().size(),
                plan.usernames().stream()
                        .map(name -> new Enrolled.Person(name.value(), ids.get(name.value())))
                        .toList());
    }
}
