package casebook.desk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.desk.web.DueQuiz.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Karachi is five hours ahead of UTC all year. */
class DueQuizTest {
    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final Instant EVENING = Instant.parse("2026-11-02T16:00:00Z");

    @Test
    void theDayIsThatOfTheCourse() {
        assertEquals(Urgency.TODAY, DueQuiz.urgencyOf(Instant.parse("2026-11-02T18:59:00Z"), EVENING, KARACHI));
        assertEquals(Urgency.SOON, DueQuiz.urgencyOf(Instant.parse("2026-11-02T19:01:00Z"), EVENING, KARACHI));
    }

    @Test
    void whatClosesAtMidnightIsDueTheDayBefore() {
        assertEquals(Urgency.TODAY, DueQuiz.urgencyOf(Instant.parse("2026-11-02T19:00:00Z"), EVENING, KARACHI));
    }

    @Test
    void soonEndsAfterThreeDays() {
        assertEquals(Urgency.SOON, DueQuiz.urgencyOf(Instant.parse("2026-11-05T15:59:59Z"), EVENING, KARACHI));
        assertEquals(Urgency.OPEN, DueQuiz.urgencyOf(Instant.parse("2026-11-05T16:00:00Z"), EVENING, KARACHI));
    }

    @Test
    void whatNeverClosesIsOpen() {
        assertEquals(Urgency.OPEN, DueQuiz.urgencyOf(null, EVENING, KARACHI));
    }
}
