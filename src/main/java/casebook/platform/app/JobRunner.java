package casebook.platform.app;

import casebook.platform.Job;
import casebook.platform.store.Backups;
import casebook.platform.store.StartUp;
import casebook.platform.web.Phrases;
import casebook.shared.JsonTree;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Does the jobs, one at a time on this server, and looks every few seconds for one whose server has died. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final long LOOKS_EVERY = 5;
    private static final long NONE = -1;
    private static final long FORGETS_EVERY = 3_600;

    private final JobRecords records;
    private final Instance<JobWork> works;
    private final Draining draining;
    private final ReentrantLock running = new ReentrantLock();
    private volatile long current = NONE;
    private @Nullable ScheduledFuture<?> looking;
    private @Nullable ScheduledFuture<?> forgetting;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Resource(lookup = "java:app/jdbc/casebook")
    private @Nullable DataSource database;

    @Inject
    public JobRunner(JobRecords records, @Any Instance<JobWork> works, Draining draining) {
        this.records = records;
        this.works = works;
        this.draining = draining;
    }

    void onReady(@Observes StartUp.DatabaseReady ready) throws SQLException {
        if (Backups.isDerby(Objects.requireNonNull(database))) {
            records.startedAlone();
        }
        looking = executor().scheduleWithFixedDelay(this::work, LOOKS_EVERY, LOOKS_EVERY, TimeUnit.SECONDS);
        forgetting = executor().scheduleWithFixedDelay(this::forget, 60, FORGETS_EVERY, TimeUnit.SECONDS);
    }

    void onHandedIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.HandedIn news) {
        executor().execute(this::work);
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
        if (forgetting != null) {
            forgetting.cancel(false);
        }
    }

    private ManagedScheduledExecutorService executor() {
        return Objects.requireNonNull(executor);
    }

    /** Does all that waits. A fault is told and the next look tries again; a thrown one would end the timer. */
    private void work() {
        if (!running.tryLock()) {
            beat();
            return;
        }
        try {
            records.lost().forEach(this::giveUp);
            while (!draining.isDraining()) {
                Optional<Job> job = records.claim();
                if (job.isEmpty()) {
                    return;
                }
                run(job.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "jobs could not be looked for", e);
        } finally {
            running.unlock();
        }
    }

    private void beat() {
        long job = current;
        if (job != NONE) {
            try {
                records.beat(job);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "job " + job + " could not be said to be alive", e);
            }
        }
    }

    private void forget() {
        try {
            records.forget();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "old jobs could not be forgotten", e);
        }
    }

    private void giveUp(Job job) {
        try {
            work(job.kind()).abandon(job.owner(), input(job));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "what job " + job.id() + " of kind " + job.kind() + " has left is still there", e);
        }
        records.end(
                job.id(),
                Job.State.FAILED,
                JobWork.Outcome.failed(Phrases.of("desk", Locale.ENGLISH).say("jobs.givenUp", JobRecords.MOST_STARTS)));
    }

    private void run(Job job) {
        current = job.id();
        try {
            JobWork.Outcome outcome = work(job.kind()).run(job.owner(), input(job), new Steps(job.id()));
            records.end(job.id(), outcome.failed() ? Job.State.FAILED : Job.State.DONE, outcome);
        } catch (JobCancelledException e) {
            records.end(job.id(), Job.State.CANCELLED, JobWork.Outcome.failed(""));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "job " + job.id() + " of kind " + job.kind() + " has failed", e);
            records.end(job.id(), Job.State.FAILED, JobWork.Outcome.failed(""));
        } finally {
            current = NONE;
        }
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing does jobs of kind " + kind));
    }

    private JsonObject input(Job job) {
        try (JsonReader reader = JsonTree.reader(records.input(job.id()))) {
            return reader.readObject();
        }
    }

    /** Writes progress at most once a second, and always says that this server is alive. */
    private final class Steps implements JobWork.Progress {
        private static final long EVERY_NANOS = 1_000_000_000L;

        private final long job;
        private long written = System.nanoTime() - EVERY_NANOS;

        Steps(long job) {
            this.job = job;
        }

        @Override
        public void at(int done, int all) {
            if (System.nanoTime() - written < EVERY_NANOS) {
                return;
            }
            written = System.nanoTime();
            if (records.at(job, done, all)) {
                throw new JobCancelledException();
            }
        }
    }
}
