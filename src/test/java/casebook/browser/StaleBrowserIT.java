package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, section 4: of two pages of one attempt, the one that lags behind is told so and overwrites nothing. */
@ExtendWith({RunningCasebook.class, Browsing.class})
class StaleBrowserIT {
    private final Chromium chromium;
    private final Sitting sitting;
    private final String passage;
    private final String toll;

    StaleBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        sitting = Sitting.start(school);
        passage = sitting.sheet().idOf(Sitting.CHOICE, "choices", "Free passage through the strait");
        toll = sitting.sheet().idOf(Sitting.CHOICE, "choices", "A toll on every cargo");
    }

    @Test
    void theOlderOfTwoTabsIsToldThatItIsStaleAndTakesTheNewerAnswer() {
        try (Visit visit = sitting.signedIn(chromium);
                Visit tab = visit.anotherTab()) {
            QuizPage older = sitting.in(visit);
            QuizPage newer = sitting.in(tab);
            newer.choose(Sitting.CHOICE, toll).isSaved();
            older.choose(Sitting.CHOICE, passage);
            Locator bar = older.stale(Sitting.CHOICE);
            assertThat(bar).containsText("Your answer here was not saved, and nothing was overwritten.");
            assertThat(bar).containsText("The server holds: A toll on every cargo");
            older.saysThatItIsNotSaved();
            assertEquals(Sitting.only(toll), sitting.stored(Sitting.CHOICE));
            visit.inspect("fault-two-tabs");
            older.takeTheServersVersion();
            older.isSaved();
            assertThat(older.chosen(Sitting.CHOICE)).hasValue(toll);
            assertEquals(Sitting.only(toll), sitting.stored(Sitting.CHOICE));
        }
    }

    @Test
    void ofTwoDevicesTheOneThatWasOfflineOverwritesTheOthersAnswerOnlyWhenToldTo() {
        try (Visit phone = sitting.signedIn(chromium).mayBeCutOff();
                Visit laptop = sitting.signedIn(chromium)) {
            QuizPage onPhone = sitting.in(phone);
            QuizPage onLaptop = sitting.in(laptop);
            phone.page().context().setOffline(true);
            onPhone.choose(Sitting.CHOICE, passage)
                    .type(Sitting.TEXT, "passage")
                    .isKept();
            onLaptop.choose(Sitting.CHOICE, toll).isSaved();
            phone.page().context().setOffline(false);
            onPhone.stale(Sitting.CHOICE);
            assertEquals(Sitting.only(toll), sitting.stored(Sitting.CHOICE));
            assertEquals(Sitting.text("passage"), sitting.stored(Sitting.TEXT));
            phone.inspect("fault-two-devices");
            onPhone.saveThisPagesAnswer();
            onPhone.isSaved();
            assertEquals(Sitting.only(passage), sitting.stored(Sitting.CHOICE));
            onLaptop.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 3));
            assertThat(onLaptop.stale(Sitting.CHOICE))
                    .containsText("The server holds: Free passage through the strait");
            assertEquals(Sitting.only(passage), sitting.stored(Sitting.CHOICE));
            onLaptop.takeTheServersVersion();
            onLaptop.isSaved();
            assertThat(onLaptop.chosen(Sitting.CHOICE)).hasValue(passage);
        }
    }

    @Test
    void anAnswerThatWasKeptInAClosedTabDoesNotOverwriteANewerOne() {
        try (Visit visit = sitting.signedIn(chromium);
                Visit laptop = sitting.signedIn(chromium)) {
            try (Visit tab = visit.anotherTab().mayBeCutOff()) {
                QuizPage lagging = sitting.in(tab);
                tab.page().context().setOffline(true);
                lagging.choose(Sitting.CHOICE, passage).isKept();
            }
            sitting.in(laptop).choose(Sitting.CHOICE, toll).isSaved();
            visit.page().context().setOffline(false);
            QuizPage next = sitting.in(visit);
            next.stale(Sitting.CHOICE);
            assertThat(next.chosen(Sitting.CHOICE)).hasValue(passage);
            assertEquals(Sitting.only(toll), sitting.stored(Sitting.CHOICE));
            next.takeTheServersVersion();
            next.isSaved();
            assertEquals(Sitting.only(toll), sitting.stored(Sitting.CHOICE));
        }
    }
}
