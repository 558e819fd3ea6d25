package casebook.demo;

import casebook.delivery.EndRule;
import casebook.delivery.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When things happen in the demo course.
 *
 * @param today the moment at which the demo was first made
 */
public record Term(Instant today) {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    public static final Duration LIMIT = Duration.ofMinutes(30);

    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final Duration BEFORE_TODAY = Duration.ofDays(56);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** The term of a demo whose course was made at a moment. */
    public static Term begunAt(Instant beginning) {
        return new Term(beginning.plus(BEFORE_TODAY));
    }

    /** When the first account was opened and the course made. */
    public Instant beginning() {
        return today.minus(BEFORE_TODAY);
    }

    /** A past quiz is open for two days and a working day. */
    public Window window(PastQuiz quiz) {
        return window(at(-quiz.daysAgo(), MORNING), at(2 - quiz.daysAgo(), EVENING));
    }

    /** When an instructor sets a past quiz: four days before it opens. */
    public Instant set(PastQuiz quiz) {
        return window(quiz).opens().minus(4, ChronoUnit.DAYS);
    }

    /** When an instructor releases a past quiz: the second morning after it has closed. */
    public Instant released(PastQuiz quiz) {
        return at(4 - quiz.daysAgo(), MORNING);
    }

    /** The quiz that is due: opened yesterday, closes in 25 to 26 hours on the hour. */
    public static Window due(Instant now) {
        return window(
                now.minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS),
                now.plus(26, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS));
    }

    /** The quiz after that opens five days from now and closes two days later. */
    public static Window upcoming(Instant now) {
        Term term = new Term(now);
        return window(term.at(5, MORNING), term.at(7, EVENING));
    }

    private static Window window(Instant opens, Instant closes) {
        return new Window(opens, closes, LIMIT, EndRule.CUT, GRACE);
    }

    /** Neither time of day is one that a change of clocks leaves out or repeats. */
    private Instant at(int days, LocalTime time) {
        return ZonedDateTime.ofInstant(today, ZONE)
                .plusDays(days)
                .with(time)
                .truncatedTo(ChronoUnit.MINUTES)
                .toInstant();
    }
}
