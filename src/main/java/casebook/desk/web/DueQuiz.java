package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that a student can work on now.
 *
 * @param course its title
 * @param until when the attempt in progress ends, or else when the quiz closes; null for never
 * @param left from now until then, in whole minutes; null for never
 * @param onCase the case beside its questions; null when there is none to read, or nobody has looked
 */
public record DueQuiz(
        AssignmentView view,
        String course,
        Urgency urgency,
        @Nullable Instant until,
        @Nullable Duration left,
        @Nullable CaseLine onCase) {

    /** What is done first, first. */
    public static final Comparator<DueQuiz> MOST_URGENT = Comparator.comparing(DueQuiz::urgency)
            .thenComparing(DueQuiz::until, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparingLong(due -> due.view().assignment().id());

    private static final int SOON_DAYS = 3;

    /** How soon something has to be done; in this order. */
    public enum Urgency {
        /** An attempt is in progress. */
        RUNNING,
        /** It closes on this day of the course's zone. */
        TODAY,
        /** It closes within three days. */
        SOON,
        /** It closes later, or never. */
        OPEN
    }

    /**
     * A case as the home page names it.
     *
     * @param parts the ids of the open parts, such as {@code A, B}
     */
    public record CaseLine(String slug, String title, String parts) {}

    public static DueQuiz of(AssignmentView view, String course, Instant now) {
        boolean running = view.inProgress().isPresent();
        Instant until = running
                ? view.inProgress().map(Attempt::endsAt).orElse(null)
                : view.assignment().window().closes();
        Urgency urgency = running
                ? Urgency.RUNNING
                : urgencyOf(until, now, view.assignment().zone());
        Duration left = until == null || until.isBefore(now)
                ? null
                : Duration.ofMinutes(Duration.between(now, until).toMinutes());
        return new DueQuiz(view, course, urgency, until, left, null);
    }

    /** The same on a case. */
    DueQuiz on(@Nullable CaseLine found) {
        return new DueQuiz(view, course, urgency, until, left, found);
    }

    static Urgency urgencyOf(@Nullable Instant until, Instant now, ZoneId zone) {
        if (until == null) {
            return Urgency.OPEN;
        }
        // Closing at midnight belongs to the day before.
        boolean today = until.minusNanos(1)
                .atZone(zone)
                .toLocalDate()
                .equals(now.atZone(zone).toLocalDate());
        if (today) {
            return Urgency.TODAY;
        }
        return until.isBefore(now.plus(Duration.ofDays(SOON_DAYS))) ? Urgency.SOON : Urgency.OPEN;
    }

    public boolean isRunning() {
        return urgency == Urgency.RUNNING;
    }

    /** Whether it closes, or the attempt ends, on this day of the course's zone. */
    public boolean endsToday(Instant now) {
        return urgencyOf(until, now, view.assignment().zone()) == Urgency.TODAY;
    }

    /** The number of the attempt in progress, or else of the one to start. */
    public int attempt() {
        return view.inProgress().map(Attempt::number).orElseGet(() -> view.used() + 1);
    }
}
