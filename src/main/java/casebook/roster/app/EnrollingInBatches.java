package casebook.roster.app;

import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.platform.app.JobWork;
import casebook.roster.Course;
import casebook.roster.Enrolled;
import casebook.roster.EnrolmentLine;
import casebook.roster.EnrolmentPlan;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.shared.Answer;
import casebook.shared.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Carries out a plan of enrolments: a small one in one transaction, a large one in parts that take effect at once. */
@ApplicationScoped
@SystemTask
public class EnrollingInBatches {
    /** Lines that one transaction takes without holding others up. */
    public static final int SMALL = 200;

    private static final int PART = 250;
    private static final JobWork.Progress NOBODY_LOOKS = (done, all) -> {};

    private final EnrolmentRecords records;
    private final EnrolmentBatches batches;
    private final Accounts accounts;
    private final Randomness randomness;

    @Inject
    public EnrollingInBatches(
            EnrolmentRecords records, EnrolmentBatches batches, Accounts accounts, Randomness randomness) {
        this.records = records;
        this.batches = batches;
        this.accounts = accounts;
        this.randomness = randomness;
    }

    /** @param hashes of the passwords of new accounts, by password */
    public Answer<Enrolled> enrol(
            Course course, List<EnrolmentLine> lines, Map<String, String> hashes, EnrolmentRecords.Origin origin) {
        return lines.size() <= SMALL
                ? records.carryOut(course, lines, hashes, origin)
                : enrol(new Batch(randomness.seed(), course, lines, hashes, origin), NOBODY_LOOKS);
    }

    /** @param number names what this import writes; the same when it is begun again */
    public record Batch(
            long number,
            Course course,
            List<EnrolmentLine> lines,
            Map<String, String> hashes,
            EnrolmentRecords.Origin origin) {}

    /** In parts; may be begun again, and leaves nothing behind when it fails or is cancelled. */
    public Answer<Enrolled> enrol(Batch batch, JobWork.Progress progress) {
        batches.drop(batch.number());
        try {
            Answer<Enrolled> done = write(batch, progress);
            if (!(done instanceof Answer.Given<Enrolled>)) {
                batches.drop(batch.number());
            }
            return done;
        } catch (RuntimeException e) {
            batches.drop(batch.number());
            throw e;
        }
    }

    /** Takes away what the batch has written and not brought into effect. */
    public void drop(long number) {
        batches.drop(number);
    }

    private Answer<Enrolled> write(Batch batch, JobWork.Progress progress) {
        Parsed<EnrolmentPlan> parsed = records.plan(batch.course(), batch.lines());
        EnrolmentPlan plan = parsed.value();
        if (plan == null) {
            return new Answer.Invalid<>(parsed.diagnostics());
        }
        int all = plan.newAccounts().size() + plan.wanted().size();
        int done = 0;
        Map<String, Long> ids = accounts.withUsernames(plan.usernames()).stream()
                .collect(Collectors.toMap(one -> one.username().value(), Account::id, (a, b) -> a, HashMap::new));
        for (List<EnrolmentLine> part : parts(plan.newAccounts())) {
            progress.at(done, all);
            ids.putAll(batches.addAccounts(batch.number(), part, batch.hashes(), batch.origin()));
            done += part.size();
        }
        for (List<EnrolmentPlan.Wanted> part : parts(plan.wanted())) {
            progress.at(done, all);
            batches.addEnrolments(batch.number(), batch.course(), part, ids);
            done += part.size();
        }
        progress.at(done, all);
        return batches.open(batch.number(), batch.course(), batch.lines(), plan, batch.origin());
    }

    private static <T> List<List<T>> parts(List<T> all) {
        return java.util.stream.IntStream.range(0, (all.size() + PART - 1) / PART)
                .mapToObj(i -> all.subList(i * PART, Math.min(all.size(), (i + 1) * PART)))
                .toList();
    }
}
