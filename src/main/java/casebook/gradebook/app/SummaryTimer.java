package casebook.gradebook.app;

import casebook.gradebook.report.GradeChanges;
import casebook.platform.SystemTask;
import casebook.platform.store.StartUp.DatabaseReady;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sums up what has changed: looks 15 seconds after it has last finished, or after ten times as long as that took, so that
 * summing up never has more than a tenth of a processor however large the courses are.
 */
@SystemTask
@ApplicationScoped
public class SummaryTimer {
    private static final Logger LOG = Logger.getLogger(SummaryTimer.class.getName());
    private static final long REST_MILLIS = 15_000;
    private static final int REST_FACTOR = 10;
    private static final int CHUNK = 500;

    private final SummingUp summing;
    private final KeepingGrades keeping;
    private volatile @Nullable ScheduledFuture<?> next;

    @Resource
    private @Nullable ManagedScheduledExecutorService timer;

    @Inject
    public SummaryTimer(SummingUp summing, KeepingGrades keeping) {
        this.summing = summing;
        this.keeping = keeping;
    }

    void start(@Observes @Priority(910) DatabaseReady ready) {
        after(1_000);
    }

    @PreDestroy
    void end() {
        ScheduledFuture<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }

    private void after(long millis) {
        next = Objects.requireNonNull(timer).schedule(this::look, millis, TimeUnit.MILLISECONDS);
    }

    /** What is thrown would end the looking. */
    private void look() {
        long from = System.nanoTime();
        try {
            rebuild();
            pass();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "results could not be summed up and will be tried again", e);
        }
        after(Math.max(REST_MILLIS, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from) * REST_FACTOR));
    }

    private void rebuild() {
        if (!keeping.missing()) {
            return;
        }
        long before = -1;
        long last = 0;
        while (last != before) {
            before = last;
            last = keeping.again(last, CHUNK);
        }
    }

    private void pass() {
        List<GradeChanges.Change> waiting = summing.waiting();
        Map<Long, List<GradeChanges.Change>> byAssignment =
                waiting.stream().collect(Collectors.groupingBy(GradeChanges.Change::assignment));
        Map<Long, List<GradeChanges.Change>> byCourse = new HashMap<>();
        byAssignment.forEach((assignment, changes) -> tried(
                "assignment " + assignment,
                () -> byCourse.computeIfAbsent(summing.assignment(assignment), course -> new ArrayList<>())
                        .addAll(changes)));
        byCourse.forEach((course, changes) -> tried("course " + course, () -> {
            summing.course(course);
            summing.done(changes);
        }));
    }

    /** What fails is told and waits for the next look, and holds up nothing else. */
    private static void tried(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> what + " could not be summed up and will be tried again");
        }
    }
}
