package casebook.gradebook;

import static casebook.assessment.ReleaseRule.Shows.ALL;
import static casebook.assessment.ReleaseRule.Shows.MARKS;
import static casebook.assessment.ReleaseRule.Shows.NONE;
import static casebook.assessment.ReleaseRule.When.AFTER_ALL_DONE;
import static casebook.assessment.ReleaseRule.When.AT_ONCE;
import static casebook.assessment.ReleaseRule.When.BY_HAND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.EndRule;
import casebook.delivery.Window;
import casebook.scoring.Sittings;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of the contract, section 5; the windows are those of its section 3. */
class VisibilityTest {
    private static final Instant DONE = Instant.parse("2026-11-02T10:30:30Z");
    private static final Instant LATER = Instant.parse("2026-11-02T10:30:30.001Z");
    private static final Visibility NOTHING = new Visibility(NONE, null, null);

    private static Visibility of(
            ReleaseRule.When when, ReleaseRule.Shows shows, boolean attemptsLeft, @Nullable Instant done, Instant now) {
        return Visibility.of(new ReleaseRule(when, shows), null, attemptsLeft, done, now);
    }

    private static Attempt running(@Nullable Instant end) {
        return Sittings.attempt(AttemptKind.TAKE, AttemptStatus.IN_PROGRESS, end);
    }

    @Test
    void atOnceShowsMarksAtOnce() {
        assertEquals(new Visibility(MARKS, null, null), of(AT_ONCE, MARKS, true, null, LATER));
        assertEquals(new Visibility(MARKS, null, null), of(AT_ONCE, MARKS, false, null, LATER));
    }

    @Test
    void atOnceShowsAllOnlyWhenNoAttemptIsLeft() {
        assertEquals(new Visibility(MARKS, null, null), of(AT_ONCE, ALL, true, null, LATER));
        assertEquals(new Visibility(ALL, null, null), of(AT_ONCE, ALL, false, null, LATER));
    }

    @Test
    void afterAllDoneShowsNothingUpToTheLastMomentAndSaysWhenItWill() {
        assertEquals(new Visibility(NONE, null, DONE), of(AFTER_ALL_DONE, ALL, false, DONE, DONE));
        assertEquals(new Visibility(ALL, DONE, null), of(AFTER_ALL_DONE, ALL, false, DONE, LATER));
        assertEquals(new Visibility(MARKS, DONE, null), of(AFTER_ALL_DONE, MARKS, true, DONE, LATER));
    }

    @Test
    void afterAllDoneOfAnAssignmentWithoutAnEndNeverShows() {
        assertEquals(NOTHING, of(AFTER_ALL_DONE, ALL, false, null, LATER));
    }

    @Test
    void byHandWaitsForAPerson() {
        assertEquals(NOTHING, of(BY_HAND, ALL, false, DONE, LATER));
    }

    @Test
    void theLatestDecisionStandsInPlaceOfEveryRule() {
        for (ReleaseRule.When when : ReleaseRule.When.values()) {
            ReleaseRule rule = new ReleaseRule(when, ALL);
            for (ReleaseRule.Shows shows : List.of(MARKS, ALL)) {
                Release release = new Release(5, shows, null, 1, DONE);
                assertEquals(new Visibility(shows, DONE, null), Visibility.of(rule, release, true, null, LATER));
            }
            Release taken = new Release(5, NONE, "wrong key", 1, DONE);
            assertEquals(NOTHING, Visibility.of(rule, taken, false, DONE, LATER));
        }
    }

    /** 09–10, 60 minutes, CUT: a start at the last moment ends at 10:00, with ×1.5 at 10:30; grace 30 seconds. */
    @Test
    void allIsDoneAfterTheLastEndThatAnAccommodationAllows() {
        assertEquals(
                Optional.of(Instant.parse("2026-11-02T10:00:30Z")), AllDone.of(Sittings.WINDOW, List.of(), List.of()));
        assertEquals(
                Optional.of(DONE),
                AllDone.of(
                        Sittings.WINDOW,
                        List.of(new Allowance(new BigDecimal("1.5"), Duration.ZERO), Allowance.NONE),
                        List.of()));
    }

    @Test
    void anExtendedAttemptInProgressIsWaitedForAndASubmittedOneIsNot() {
        Instant extended = Instant.parse("2026-11-02T10:35:00Z");
        assertEquals(
                Optional.of(Instant.parse("2026-11-02T10:35:30Z")),
                AllDone.of(Sittings.WINDOW, List.of(), List.of(running(extended))));
        assertEquals(
                Optional.of(Instant.parse("2026-11-02T10:00:30Z")),
                AllDone.of(
                        Sittings.WINDOW,
                        List.of(),
                        List.of(Sittings.attempt(AttemptKind.TAKE, AttemptStatus.SUBMITTED, extended))));
    }

    /** RUN: a start at 10:00 runs its 60 minutes. */
    @Test
    void whereAttemptsRunOnTheLastStartIsWaitedFor() {
        Window window = Sittings.WINDOW;
        Window runs = new Window(window.opens(), window.closes(), window.limit(), EndRule.RUN, window.grace());
        assertEquals(Optional.of(Instant.parse("2026-11-02T11:00:30Z")), AllDone.of(runs, List.of(), List.of()));
    }

    @Test
    void whatNeverClosesIsNeverAllDone() {
        Window window = Sittings.WINDOW;
        Window open = new Window(window.opens(), null, window.limit(), EndRule.CUT, window.grace());
        assertEquals(Optional.empty(), AllDone.of(open, List.of(), List.of()));
        assertEquals(Optional.empty(), AllDone.of(Sittings.WINDOW, List.of(), List.of(running(null))));
    }

    @Test
    void anAttemptIsLeftWhileOneRunsOrMayBeStarted() {
        Instant open = Instant.parse("2026-11-02T09:45:00Z");
        Instant closed = Instant.parse("2026-11-02T10:00:00Z");
        Attempt done = Sittings.submitted();
        assertEquals(true, AttemptsLeft.any(Sittings.assignment(2, List.of()), List.of(done), open));
        assertEquals(false, AttemptsLeft.any(Sittings.assignment(1, List.of()), List.of(done), open));
        assertEquals(false, AttemptsLeft.any(Sittings.assignment(2, List.of()), List.of(done), closed));
        assertEquals(true, AttemptsLeft.any(Sittings.assignment(1, List.of()), List.of(running(DONE)), closed));
    }

    @Test
    void aVoidedAttemptAndAPreviewUseNoneUp() {
        Instant open = Instant.parse("2026-11-02T09:45:00Z");
        Attempt voided = Sittings.attempt(AttemptKind.TAKE, AttemptStatus.VOIDED, null);
        Attempt preview = Sittings.attempt(AttemptKind.PREVIEW, AttemptStatus.SUBMITTED, null);
        assertEquals(true, AttemptsLeft.any(Sittings.assignment(1, List.of()), List.of(voided, preview), open));
    }
}
