package casebook.platform.app;

import casebook.platform.Job;
import casebook.platform.WorkClock;
import casebook.platform.store.JobRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the runner writes of jobs, each in a transaction of its own, so that a page sees it while the work goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobRecords {
    /** A server that has not said for so long that it runs a job has died. */
    static final Duration SILENCE = Duration.ofSeconds(20);

    /** A job that has taken as many servers with it is not begun again. */
    static final int MOST_STARTS = 3;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LISTED = Duration.ofDays(30);

    private final JobRows rows;
    private final WorkClock clock;

    @Inject
    JobRecords(JobRows rows, WorkClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The oldest job that waits, which is now this server's to run; empty when there is none. */
    Optional<Job> claim() {
        Instant now = clock.instant();
        rows.queueAgain(now.minus(SILENCE), MOST_STARTS);
        return rows.nextQueued().filter(job -> rows.claim(job.id(), now));
    }

    /**
     * What this server's last run was at waits again at once. Only for a database that no other server has: there every
     * job that is said to run has lost its server.
     */
    void startedAlone() {
        Instant now = clock.instant();
        rows.queueAgain(now, MOST_STARTS);
        rows.silence(now.minus(SILENCE).minusSeconds(1));
    }

    /** Jobs that have lost their server for the last time. */
    List<Job> lost() {
        return rows.lost(clock.instant().minus(SILENCE), MOST_STARTS);
    }

    String input(long job) {
        return rows.input(job);
    }

    /** @return whether the owner wants no more of it */
    boolean at(long job, int done, int all) {
        rows.progress(job, done, all, clock.instant());
        return rows.find(job).map(Job::cancelAsked).orElse(true);
    }

    /** Says that this server still runs the job, also while a step takes long. */
    void beat(long job) {
        rows.beat(job, clock.instant());
    }

    void end(long job, Job.State state, JobWork.Outcome outcome) {
        rows.end(job, state, outcome.message(), outcome.file(), clock.instant());
    }

    /** Takes away files that are over a day old, and what happened long ago. */
    void forget() {
        Instant now = clock.instant();
        rows.forgetFiles(now.minus(KEPT));
        rows.forget(now.minus(LISTED));
    }
}
