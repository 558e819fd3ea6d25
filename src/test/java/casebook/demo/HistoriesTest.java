package casebook.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.delivery.Window;
import casebook.delivery.WindowState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Plausible histories of 24 students over three quizzes, with what staff meet in a term: worked out by hand. */
class HistoriesTest {
    /** A Sunday in winter, so that London is at UTC and the day of the week is not a school day. */
    private static final Term TERM = new Term(Instant.parse("2026-11-22T14:40:00Z"));

    private static final List<History> ALL = all(TERM);

    private static List<History> all(Term term) {
        List<History> all = new ArrayList<>();
        for (PastQuiz quiz : PastQuiz.values()) {
            Cast.STUDENTS.forEach(student -> all.addAll(Histories.of(student, quiz, term.window(quiz))));
        }
        return all;
    }

    /** 24 students at three quizzes, five times somebody absent, once somebody twice: 24 · 3 − 5 + 1. */
    @Test
    void mostSitEveryQuizAndFewAreAbsent() {
        assertEquals(68, ALL.size());
        for (PastQuiz quiz : PastQuiz.values()) {
            long present = ALL.stream()
                    .filter(history -> history.quiz() == quiz)
                    .map(History::student)
                    .distinct()
                    .count();
            assertTrue(present >= 22 && present < 24, quiz + ": " + present);
        }
    }

    @Test
    void everyAttemptStartsInItsWindowAndAllIsOverByToday() {
        for (History history : ALL) {
            Window window = TERM.window(history.quiz());

            assertEquals(WindowState.OPEN, window.at(history.start()), history.toString());
            assertTrue(history.start().plus(history.work()).isBefore(TERM.today()), history.toString());
        }
    }

    @Test
    void oneIsExtendedAndOneAnnulledAndDoneAgain() {
        List<History> extended =
                ALL.stream().filter(history -> history.extension() != null).toList();
        List<History> annulled =
                ALL.stream().filter(history -> history.voidedAt() != null).toList();

        assertEquals(1, extended.size());
        assertEquals(Duration.ofMinutes(15), extended.getFirst().extension());
        assertEquals(1, annulled.size());
        History again = ALL.get(ALL.indexOf(annulled.getFirst()) + 1);
        assertEquals(annulled.getFirst().student(), again.student());
        assertEquals(annulled.getFirst().quiz(), again.quiz());
        assertTrue(again.start().isAfter(annulled.getFirst().voidedAt()));
    }

    @Test
    void someComeSoLateThatTheClosingCutsThemShort() {
        List<History> late = ALL.stream()
                .filter(history -> Duration.between(
                                        history.start(),
                                        TERM.window(history.quiz()).closes())
                                .compareTo(Term.LIMIT)
                        < 0)
                .toList();

        assertEquals(4, late.size());
        assertTrue(late.stream().allMatch(History::forgets));
    }

    @Test
    void twoHaveMoreTimeHalfAsMuchAgainAndTenMinutes() {
        List<Duration> limits = Histories.ACCOMMODATIONS.values().stream()
                .map(accommodation -> accommodation.personal(Term.LIMIT))
                .sorted()
                .toList();

        assertEquals(List.of(Duration.ofMinutes(40), Duration.ofMinutes(45)), limits);
    }

    @Test
    void theSameHistoriesComeOutEveryTime() {
        assertEquals(ALL, all(TERM));
    }

    /** Both changes of clocks in Europe/London in 2026: 29 March and 25 October. */
    @Test
    void windowsKeepTheirTimeOfDayOverAChangeOfClocks() {
        for (String today : List.of("2026-04-01T10:00:00Z", "2026-10-28T10:00:00Z")) {
            for (PastQuiz quiz : PastQuiz.values()) {
                Window window = new Term(Instant.parse(today)).window(quiz);

                assertEquals(
                        "09:00", window.opens().atZone(Term.ZONE).toLocalTime().toString());
                assertEquals(
                        "17:00",
                        Objects.requireNonNull(window.closes())
                                .atZone(Term.ZONE)
                                .toLocalTime()
                                .toString());
            }
        }
    }

    @Test
    void theDueQuizIsOpenNowForADayAndTheUpcomingOneIsNot() {
        Instant now = TERM.today();

        assertEquals(Instant.parse("2026-11-21T14:00:00Z"), Term.due(now).opens());
        assertEquals(Instant.parse("2026-11-23T16:00:00Z"), Term.due(now).closes());
        assertEquals(Duration.ofMinutes(30), Term.due(now).limit());
        assertEquals(WindowState.UPCOMING, Term.upcoming(now).at(now));
        assertFalse(Arrays.stream(PastQuiz.values())
                .anyMatch(quiz -> TERM.window(quiz).at(now) != WindowState.CLOSED));
    }

    @Test
    void whatIsReleasedIsReleasedAfterTheLastAttempt() {
        for (History history : ALL) {
            assertTrue(history.start().plus(history.work()).isBefore(TERM.released(history.quiz())));
        }
    }
}
