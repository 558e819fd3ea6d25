package casebook.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Client;
import casebook.support.RunningCasebook;
import casebook.support.School;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Design, section 6: a sign-in that ends while the quiz is open loses nothing. The page asks to sign in again in place,
 * as the same account, and then sends what it kept.
 */
@ExtendWith({RunningCasebook.class, Browsing.class})
class SignedOutBrowserIT {
    private final Chromium chromium;
    private final Sitting sitting;
    private final Sitting another;

    SignedOutBrowserIT(School school, Chromium chromium) {
        this.chromium = chromium;
        sitting = Sitting.start(school);
        another = Sitting.start(school);
    }

    /** Ends the session of a browser on the server; the browser keeps its cookie and knows nothing of it. */
    private void endSession(BrowserContext browser) {
        String cookies = browser.cookies(sitting.server().base().toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        Client same = Client.stranger(sitting.server().base()).with("Cookie", cookies);
        String csrf = same.get("/api/session").expect(200).json().getString("csrf");
        same.with("X-CSRF-Token", csrf).delete("/api/session").expect(204);
        same.get("/api/session").expect(401);
    }

    private static void signIn(Locator dialog, String password) {
        dialog.getByLabel("Password").fill(password);
        dialog.getByLabel("Password").press("Enter");
    }

    @Test
    void whenTheSessionEndsThePageKeepsTheAnswerAndAsksTheSameAccountToSignInAgain() {
        try (Visit visit = sitting.signedIn(chromium)) {
            QuizPage quiz = sitting.in(visit);
            quiz.type(Sitting.TEXT, "passage").isSaved();
            endSession(visit.page().context());
            quiz.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 2));
            Locator dialog = quiz.signInDialog();
            assertThat(dialog)
                    .containsText("Your answers are kept on this device and are sent as soon as you are signed in.");
            assertThat(dialog.getByLabel("Username")).hasValue(sitting.username());
            assertThat(dialog.getByLabel("Username")).not().isEditable();
            quiz.isKept();
            visit.inspect("fault-signed-out");
            signIn(dialog, another.password());
            assertThat(dialog).containsText("That password is not right. Nothing is lost; try again.");
            visit.inspect("fault-signed-out-refused");
            assertEquals("null", sitting.stored(Sitting.CHOICE));
            signIn(dialog, sitting.password());
            assertThat(dialog).isHidden();
            quiz.isSaved();
            assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 2)), sitting.stored(Sitting.CHOICE));
            quiz.type(Sitting.TEXT, "free passage").isSaved();
            assertEquals(Sitting.text("free passage"), sitting.stored(Sitting.TEXT));
        }
    }

    @Test
    void whenAnotherAccountIsSignedInInTheSameBrowserThePageAsksForItsOwnAndLetsThePasswordBeTyped() {
        try (Visit visit = sitting.signedIn(chromium)) {
            QuizPage quiz = sitting.in(visit);
            BrowserContext browser = visit.page().context();
            browser.request()
                    .post(
                            sitting.server().base().resolve("/api/session").toString(),
                            RequestOptions.create()
                                    .setData(Map.of("username", another.username(), "password", another.password())));
            quiz.choose(Sitting.CHOICE, sitting.option(Sitting.CHOICE, 1));
            Locator dialog = quiz.signInDialog();
            assertThat(dialog)
                    .containsText(
                            "is signed in in this browser. To go on with this quiz, sign in as " + sitting.username());
            quiz.isKept();
            visit.inspect("fault-other-account");
            assertEquals("null", sitting.stored(Sitting.CHOICE));
            dialog.getByLabel("Password").pressSequentially(sitting.password().substring(0, 6));
            // Long enough for several tries to save, none of which may take away what is typed.
            visit.page().clock().runFor(60_000);
            dialog.getByLabel("Password").pressSequentially(sitting.password().substring(6));
            assertThat(dialog.getByLabel("Password")).hasValue(sitting.password());
            dialog.getByLabel("Password").press("Enter");
            assertThat(dialog).isHidden();
            quiz.isSaved();
            assertEquals(Sitting.only(sitting.option(Sitting.CHOICE, 1)), sitting.stored(Sitting.CHOICE));
            assertEquals("null", another.stored(Sitting.CHOICE));
        }
    }
}
