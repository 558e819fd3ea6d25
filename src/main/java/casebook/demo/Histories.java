package casebook.demo;

import casebook.delivery.Window;
import casebook.platform.Randomness;
import casebook.roster.Accommodation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the class did in the past quizzes. Most sat down in the two days and handed in; some were absent, some came late,
 * some left the page open until time was up; one was given more time, one attempt was annulled and done again.
 */
public final class Histories {
    /** Extra time by student number. */
    public static final Map<Integer, Accommodation> ACCOMMODATIONS = Map.of(
            5, new Accommodation(new BigDecimal("1.5"), Duration.ZERO),
            17, new Accommodation(BigDecimal.ONE, Duration.ofMinutes(10)));

    private static final Set<Place> ABSENT = Set.of(
            new Place(14, PastQuiz.FIRST),
            new Place(21, PastQuiz.FIRST),
            new Place(9, PastQuiz.SECOND),
            new Place(6, PastQuiz.THIRD),
            new Place(21, PastQuiz.THIRD));
    private static final Set<Place> LATE = Set.of(
            new Place(4, PastQuiz.FIRST),
            new Place(11, PastQuiz.SECOND),
            new Place(22, PastQuiz.SECOND),
            new Place(18, PastQuiz.THIRD));
    private static final Set<Place> FORGETFUL =
            Set.of(new Place(16, PastQuiz.FIRST), new Place(7, PastQuiz.SECOND), new Place(24, PastQuiz.THIRD));
    private static final Place EXTENDED = new Place(10, PastQuiz.SECOND);
    private static final Place VOIDED = new Place(20, PastQuiz.FIRST);

    private static final Duration EXTENSION = Duration.ofMinutes(15);
    private static final int SECONDS_OF_WORKING_HOURS = 10 * 60 * 60;

    private Histories() {}

    private record Place(int student, PastQuiz quiz) {}

    /** The attempts of a student at a quiz, in order: none for who was absent, two where the first was annulled. */
    public static List<History> of(Student student, PastQuiz quiz, Window window) {
        Place place = new Place(student.number(), quiz);
        if (ABSENT.contains(place)) {
            return List.of();
        }
        History first = history(place, student, window, 1);
        List<History> all = new ArrayList<>(List.of(first));
        if (first.voidedAt() != null) {
            all.add(history(place, student, window, 2));
        }
        return all;
    }

    private static History history(Place place, Student student, Window window, int number) {
        long seed = (student.number() * 10L + place.quiz().ordinal()) * 10 + number;
        RandomGenerator random = Randomness.from(seed);
        boolean late = LATE.contains(place);
        Instant start = late ? late(window, random) : start(window, random, place, number);
        return new History(
                student,
                place.quiz(),
                start,
                work(student, random, place),
                late || FORGETFUL.contains(place),
                place.equals(EXTENDED) ? EXTENSION : null,
                voidedAt(start, place, number),
                seed);
    }

    /** On the first or second day, within ten hours of the opening time of day; a second attempt on the second day. */
    private static Instant start(Window window, RandomGenerator random, Place place, int number) {
        int day = place.equals(VOIDED) ? number - 1 : random.nextInt(2);
        return window.opens().plus(Duration.ofDays(day)).plusSeconds(random.nextInt(SECONDS_OF_WORKING_HOURS));
    }

    /** Ten to eighteen minutes before closing, when half an hour does not fit any more. */
    private static Instant late(Window window, RandomGenerator random) {
        Instant closes = window.closes();
        if (closes == null) {
            throw new IllegalArgumentException("a past quiz has closed");
        }
        return closes.minusSeconds(600 + random.nextInt(480));
    }

    /** 13 to 27 minutes; those with extra time use half as much again, and who was given more time uses it. */
    private static Duration work(Student student, RandomGenerator random, Place place) {
        Duration usual = Duration.ofSeconds(780 + random.nextInt(840));
        if (place.equals(EXTENDED)) {
            return Duration.ofMinutes(38);
        }
        return ACCOMMODATIONS.containsKey(student.number())
                ? usual.multipliedBy(3).dividedBy(2)
                : usual;
    }

    private static @Nullable Instant voidedAt(Instant start, Place place, int number) {
        return place.equals(VOIDED) && number == 1 ? start.plus(Duration.ofHours(2)) : null;
    }
}
