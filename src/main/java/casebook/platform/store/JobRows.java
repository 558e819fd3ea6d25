package casebook.platform.store;

import casebook.platform.Health;
import casebook.platform.Job;
import casebook.platform.JobFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jobs and their files in the database. What several servers may want at once is a guarded update. */
@ApplicationScoped
public class JobRows {
    private static final String LISTED = """
            select j.id, j.kind, j.ownerId, j.title, j.state, j.doneSteps, j.allSteps, j.message, j.cancelAsked, j.createdAt,
                   j.finishedAt, f.name
            from JobEntity j left join JobFileEntity f on f.jobId = j.id
            """;

    @PersistenceContext
    private EntityManager entities;

    public long add(long owner, String kind, String title, String input, Instant now) {
        JobEntity row = new JobEntity();
        row.ownerId = owner;
        row.kind = kind;
        row.title = title;
        row.input = input;
        row.state = Job.State.QUEUED;
        row.message = "";
        row.createdAt = now;
        entities.persist(row);
        return row.id;
    }

    public Optional<Job> find(long id) {
        return jobs(listed("where j.id = :id").setParameter("id", id)).stream().findFirst();
    }

    public List<Job> ofOwner(long owner, int most) {
        return jobs(listed("where j.ownerId = :owner order by j.createdAt desc, j.id desc")
                .setParameter("owner", owner)
                .setMaxResults(most));
    }

    /** Of all owners. @param failedSince only failures since then count */
    public Health.JobNumbers numbers(Instant failedSince) {
        return new Health.JobNumbers(
                count(Job.State.QUEUED, Instant.EPOCH),
                count(Job.State.RUNNING, Instant.EPOCH),
                count(Job.State.FAILED, failedSince));
    }

    private long count(Job.State state, Instant since) {
        return entities.createQuery(
                        "select count(j) from JobEntity j where j.state = :state and j.createdAt >= :since", Long.class)
                .setParameter("state", state)
                .setParameter("since", since)
                .getSingleResult();
    }

    public Optional<Job> nextQueued() {
        return jobs(listed("where j.state = casebook.platform.Job.State.QUEUED order by j.createdAt, j.id")
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    public String input(long id) {
        return entities.find(JobEntity.class, id).input;
    }

    /** @return false when another server was faster */
    public boolean claim(long id, Instant now) {
        return entities.createQuery("""
                                update JobEntity j set j.state = casebook.platform.Job.State.RUNNING,
                                  j.starts = j.starts + 1, j.beatAt = :now
                                where j.id = :id and j.state = casebook.platform.Job.State.QUEUED
                                """)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Jobs whose server is silent wait again, unless they have been begun too often. */
    public void queueAgain(Instant silentSince, int mostStarts) {
        entities.createQuery("""
                        update JobEntity j set j.state = casebook.platform.Job.State.QUEUED, j.doneSteps = 0
                        where j.state = casebook.platform.Job.State.RUNNING and j.beatAt < :since and j.starts < :most
                        """)
                .setParameter("since", silentSince)
                .setParameter("most", mostStarts)
                .executeUpdate();
    }

    /** Jobs whose server is silent, and which have been begun too often to wait again. */
    public List<Job> lost(Instant silentSince, int mostStarts) {
        return jobs(listed(
                        "where j.state = casebook.platform.Job.State.RUNNING and j.beatAt < :since and j.starts >= :most")
                .setParameter("since", silentSince)
                .setParameter("most", mostStarts));
    }

    /** Says of all that run that their server was last heard then. */
    public void silence(Instant lastHeard) {
        entities.createQuery(
                        "update JobEntity j set j.beatAt = :heard where j.state = casebook.platform.Job.State.RUNNING")
                .setParameter("heard", lastHeard)
                .executeUpdate();
    }

    public void progress(long id, int done, int all, Instant now) {
        entities.createQuery(
                        "update JobEntity j set j.doneSteps = :done, j.allSteps = :all, j.beatAt = :now where j.id = :id")
                .setParameter("done", done)
                .setParameter("all", all)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    public void beat(long id, Instant now) {
        entities.createQuery("update JobEntity j set j.beatAt = :now where j.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A job that was not begun yet ends; any other is asked to, so that it can take away what it has left. */
    public void askToCancel(long id, Instant now) {
        entities.createQuery("""
                        update JobEntity j set j.state = casebook.platform.Job.State.CANCELLED, j.finishedAt = :now
                        where j.id = :id and j.state = casebook.platform.Job.State.QUEUED and j.starts = 0
                        """)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        entities.createQuery("""
                        update JobEntity j set j.cancelAsked = true
                        where j.id = :id and j.finishedAt is null
                        """).setParameter("id", id).executeUpdate();
    }

    public void end(long id, Job.State state, String message, @Nullable JobFile file, Instant now) {
        JobEntity row = entities.find(JobEntity.class, id);
        row.state = state;
        row.message = message.length() <= 2_000 ? message : message.substring(0, 2_000);
        row.finishedAt = now;
        row.doneSteps = state == Job.State.DONE ? row.allSteps : row.doneSteps;
        if (file != null) {
            entities.persist(new JobFileEntity(id, file));
        }
    }

    public Optional<JobFile> file(long id) {
        return Optional.ofNullable(entities.find(JobFileEntity.class, id)).map(JobFileEntity::file);
    }

    public void forgetFiles(Instant before) {
        entities.createQuery("""
                        delete from JobFileEntity f
                        where f.jobId in (select j.id from JobEntity j where j.finishedAt < :before)
                        """).setParameter("before", before).executeUpdate();
    }

    public void forget(Instant before) {
        entities.createQuery("delete from JobEntity j where j.finishedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private TypedQuery<Object[]> listed(String condition) {
        return entities.createQuery(LISTED + condition, Object[].class);
    }

    private static List<Job> jobs(TypedQuery<Object[]> query) {
        return query.getResultStream().map(JobRows::job).toList();
    }

    private static Job job(@Nullable Object[] row) {
        return new Job(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (String) row[3],
                (Job.State) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (String) row[7],
                (Boolean) row[8],
                (Instant) row[9],
                (Instant) row[10],
                (String) row[11]);
    }
}
