package casebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.School;

/**
 * A student in the browser whose server is killed and comes back where it was: the page says that it keeps what it
 * cannot send, and sends it in the end.
 */
public final class CutOff implements AutoCloseable {
    /** Longer than the longest pause between two tries, half a minute. */
    private static final int A_MINUTE = 60_000;

    private final Sitting sitting;
    private final Visit visit;
    private final QuizPage quiz;

    /** In the middle of a quiz of a new course, with one answer saved. */
    public CutOff(School school, Chromium chromium) {
        sitting = Sitting.start(school);
        visit = sitting.signedIn(chromium).mayBeCutOff();
        quiz = sitting.in(visit).type(Sitting.TEXT, "passage").isSaved();
    }

    /** Answers a question; whether the server still gets it is open. */
    public void answer() {
        quiz.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 1));
    }

    /** Answers another one, while the server is gone. */
    public void answerInVain() {
        quiz.choose(Sitting.SEVERAL, sitting.option(Sitting.SEVERAL, 2)).isKept();
        visit.inspect("fault-killed");
    }

    /** Waits until the server, which is back, has all of it. */
    public void isSaved() {
        assertEquals(Sitting.text("passage"), sitting.stored(Sitting.TEXT));
        visit.page().clock().runFor(A_MINUTE);
        quiz.isSaved();
        assertEquals(Sitting.text("passage"), sitting.stored(Sitting.TEXT));
        assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 1)), sitting.stored(Sitting.CHOICE));
        assertEquals(Sitting.only(sitting.option(Sitting.SEVERAL, 2)), sitting.stored(Sitting.SEVERAL));
    }

    @Override
    public void close() {
        visit.close();
    }
}
