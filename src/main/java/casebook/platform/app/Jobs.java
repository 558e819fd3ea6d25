package casebook.platform.app;

import casebook.platform.Job;
import casebook.platform.JobFile;
import casebook.platform.WorkClock;
import casebook.platform.store.JobRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Jobs as their owners know them. A job is handed in with the transaction that asks for it and begins after its commit;
 * nobody but the owner sees it.
 */
@ApplicationScoped
@Transactional
public class Jobs {
    private final JobRows rows;
    private final WorkClock clock;
    private final Event<HandedIn> news;

    /** That there is something to do, told when the transaction has committed. */
    record HandedIn() {}

    @Inject
    public Jobs(JobRows rows, WorkClock clock, Event<HandedIn> news) {
        this.rows = rows;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Hands a job in.
     *
     * @param kind of a {@link JobWork} that is there
     * @param title as the owner is told it, at most 200 characters
     * @return the id by which its owner finds it
     */
    public long handIn(long owner, String kind, String title, JsonObject input) {
        long id = rows.add(owner, kind, title, input.toString(), clock.instant());
        news.fire(new HandedIn());
        return id;
    }

    public Optional<Job> find(long owner, long job) {
        return rows.find(job).filter(found -> found.owner() == owner);
    }

    /** The owner's jobs, the latest first. */
    public List<Job> of(long owner, int most) {
        return rows.ofOwner(owner, most);
    }

    /** Asks a job to end; one that has not begun ends at once. Empty for a job that is not the owner's. */
    public Optional<Job> cancel(long owner, long job) {
        Optional<Job> found = find(owner, job);
        found.ifPresent(mine -> rows.askToCancel(mine.id(), clock.instant()));
        return found.isEmpty() ? found : find(owner, job);
    }

    /** The file that a job has made. */
    public Optional<JobFile> file(long owner, long job) {
        return find(owner, job).flatMap(mine -> rows.file(mine.id()));
    }
}
