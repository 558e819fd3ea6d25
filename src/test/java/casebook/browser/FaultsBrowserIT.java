package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Experience, quiz page: a student never loses an answer and is never told "saved" before the server has acknowledged
 * it, when the network is gone; when the server is, {@code KillIT} looks.
 */
@ExtendWith({RunningCasebook.class, Browsing.class})
class FaultsBrowserIT {
    private static final int TEN_MINUTES = 600_000;

    private final School school;
    private final Chromium chromium;

    FaultsBrowserIT(School school, Chromium chromium) {
        this.school = school;
        this.chromium = chromium;
    }

    private static void neverSaidSaved(List<?> said) {
        assertFalse(said.isEmpty());
        assertFalse(said.stream().anyMatch(line -> line.toString().startsWith("Saved")), said.toString());
    }

    @Test
    void tenMinutesWithoutANetworkLoseNothingAndNothingIsCalledSavedMeanwhile() {
        Sitting sitting = Sitting.start(school);
        try (Visit visit = sitting.signedIn(chromium).mayBeCutOff()) {
            Page page = visit.page();
            QuizPage quiz = sitting.in(visit);
            quiz.type(Sitting.TEXT, "passage").isSaved();
            quiz.said();
            page.context().setOffline(true);
            String inline = sitting.sheet()
                    .item(Sitting.INLINE)
                    .getJsonArray("gaps")
                    .getJsonObject(0)
                    .getJsonArray("choices")
                    .getJsonObject(1)
                    .getString("id");
            quiz.type(Sitting.TEXT, "free passage")
                    .isKept()
                    .choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 3))
                    .isKept()
                    .choose(Sitting.SEVERAL, sitting.option(Sitting.SEVERAL, 1));
            page.clock().runFor(TEN_MINUTES);
            quiz.select(Sitting.INLINE, inline).isKept();
            assertThat(quiz.bar()).containsText("it sends 4 answers by itself once the connection is back");
            assertThat(page.locator("#time-left")).hasText(Pattern.compile("^4\\d:\\d\\d$"));
            visit.inspect("fault-offline");
            neverSaidSaved(quiz.said());
            assertEquals(Sitting.text("passage"), sitting.stored(Sitting.TEXT));
            page.context().setOffline(false);
            quiz.isSaved();
            assertEquals(Sitting.text("free passage"), sitting.stored(Sitting.TEXT));
            assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 3)), sitting.stored(Sitting.CHOICE));
            assertEquals(Sitting.only(sitting.option(Sitting.SEVERAL, 1)), sitting.stored(Sitting.SEVERAL));
            assertEquals(Sitting.text(inline), sitting.stored(Sitting.INLINE));
        }
    }

    @Test
    void aTabThatWasClosedWithoutANetworkIsSentByTheNextOne() {
        Sitting sitting = Sitting.start(school);
        try (Visit visit = sitting.signedIn(chromium)) {
            try (Visit tab = visit.anotherTab().mayBeCutOff()) {
                QuizPage quiz = sitting.in(tab);
                quiz.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 0)).isSaved();
                tab.page().context().setOffline(true);
                quiz.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 2))
                        .isKept()
                        .type(Sitting.TEXT, "toll")
                        .choose(Sitting.SEVERAL, sitting.option(Sitting.SEVERAL, 0))
                        .isKept();
            }
            assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 0)), sitting.stored(Sitting.CHOICE));
            visit.page().context().setOffline(false);
            QuizPage next = sitting.in(visit).isSaved();
            assertThat(next.chosen(Sitting.CHOICE)).hasValue(sitting.option(Sitting.CHOICE, 2));
            assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 2)), sitting.stored(Sitting.CHOICE));
            assertEquals(Sitting.text("toll"), sitting.stored(Sitting.TEXT));
            assertEquals(Sitting.only(sitting.option(Sitting.SEVERAL, 0)), sitting.stored(Sitting.SEVERAL));
        }
    }
}
