package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Client;
import casebook.support.FirstAdministrator;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contract, sections 1 and 6: signing in, sessions, tokens, and what a foreign page may not do. */
@ExtendWith(RunningCasebook.class)
class SessionIT {
    private static final String GOOD = "{\"username\":\"%s\",\"password\":\"%s\"}"
            .formatted(FirstAdministrator.USERNAME, FirstAdministrator.PASSWORD);

    private final School school;

    SessionIT(School school) {
        this.school = school;
    }

    private Session signIn() {
        return Session.of(school, FirstAdministrator.USERNAME, FirstAdministrator.PASSWORD);
    }

    @Test
    void signingInGivesTheAccountAndACookieThatScriptsCannotRead() {
        Reply reply = school.stranger().post("/api/session", GOOD).expect(200);
        assertEquals("Root", reply.json().getJsonObject("account").getString("displayName"));
        List<String> cookies = reply.headers().allValues("Set-Cookie");
        assertFalse(cookies.isEmpty());
        for (String cookie : cookies) {
            assertTrue(cookie.contains("HttpOnly"), cookie);
            assertTrue(cookie.contains("SameSite=Lax"), cookie);
        }
    }

    @Test
    void aSessionIsKnownUntilItSignsOut() {
        Session session = signIn();
        Reply known = session.cookieOnly().get("/api/session").expect(200);
        assertEquals(session.csrf(), known.json().getString("csrf"));
        session.whole().delete("/api/session").expect(204);
        session.cookieOnly().get("/api/session").expect(401, "UNAUTHENTICATED");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        Reply wrong = school.stranger()
                .post("/api/session", "{\"username\":\"root\",\"password\":\"wrong wrong wrong\"}")
                .expect(401, "BAD_CREDENTIALS");
        Reply unknown = school.stranger()
                .post("/api/session", "{\"username\":\"nobody\",\"password\":\"wrong wrong wrong\"}")
                .expect(401, "BAD_CREDENTIALS");
        assertEquals(wrong.json().getString("detail"), unknown.json().getString("detail"));
    }

    @Test
    void aCookieAloneWritesNothing() {
        Session session = signIn();
        String course = "{\"title\":\"By a foreign page\",\"zone\":\"UTC\",\"sections\":[]}";
        assertEquals(403, session.cookieOnly().post("/api/courses", course).status());
        assertEquals(
                403,
                session.cookieOnly()
                        .with("X-CSRF-Token", "guessed")
                        .post("/api/courses", course)
                        .status());
        session.whole().post("/api/courses", course).expect(201);
        session.whole().delete("/api/session").expect(204);
    }

    @Test
    void aForeignOriginIsRefusedEvenWithTheToken() {
        Session session = signIn();
        Client foreign = session.whole().with("Origin", "https://evil.example");
        assertEquals(
                403,
                foreign.post("/api/courses", "{\"title\":\"x\",\"zone\":\"UTC\",\"sections\":[]}")
                        .status());
        assertEquals(
                403,
                school.stranger()
                        .with("Origin", "null")
                        .post("/api/session", GOOD)
                        .status());
        session.whole().delete("/api/session").expect(204);
    }

    /** With {@code Authorization} the cookie is ignored: a bad token is nobody, whatever cookie comes along. */
    @Test
    void theTokenWinsOverTheCookie() {
        Session session = signIn();
        session.cookieOnly()
                .withToken("cb_" + "A".repeat(43))
                .get("/api/session")
                .expect(401, "UNAUTHENTICATED");
        session.whole().delete("/api/session").expect(204);
    }

    @Test
    void withoutSignInEverythingUnderApiIs401WithoutARedirect() {
        for (String path : List.of("/api/session", "/api/courses", "/api/attempts/1", "/api/no-such-thing")) {
            Reply reply = school.stranger().get(path).expect(401, "UNAUTHENTICATED");
            assertTrue(reply.headers().firstValue("Location").isEmpty(), path);
        }
    }

    @Test
    void aTokenMayDoWhatItsScopesSayAndNoMore() {
        Client attempts = school.client(FirstAdministrator.USERNAME, "attempt");
        attempts.get("/api/assignments").expect(200);
        attempts.post("/api/courses", "{\"title\":\"x\",\"zone\":\"UTC\",\"sections\":[]}")
                .expect(403);
        Client results = school.client(FirstAdministrator.USERNAME, "results:read");
        results.get("/api/attempts/1").expect(403, "SCOPE_MISSING");
    }

    @Test
    void everyAnswerHasARequestIdThatProblemsRepeat() {
        Reply reply = school.stranger().get("/api/courses").expect(401);
        assertEquals(
                reply.headers().firstValue("X-Request-Id").orElseThrow(),
                reply.json().getString("requestId"));
        assertTrue(school.stranger()
                .get("/health/live")
                .expect(200)
                .headers()
                .firstValue("X-Request-Id")
                .isPresent());
    }

    @Test
    void thereIsNoCrossOriginSharing() {
        Reply reply = school.administrator()
                .client()
                .with("Origin", "https://evil.example")
                .get("/api/courses");
        assertTrue(reply.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void manyWrongPasswordsAreSlowedAndTheRightOneFromAnotherAccountIsNot() {
        String guess = "{\"username\":\"%s\",\"password\":\"not this one\"}";
        String victim = school.newCourse().anna().username();
        for (int free = 1; free <= 5; free++) {
            school.stranger().post("/api/session", guess.formatted(victim)).expect(401, "BAD_CREDENTIALS");
        }
        Reply slowed =
                school.stranger().post("/api/session", guess.formatted(victim)).expect(429);
        assertTrue(Integer.parseInt(slowed.headers().firstValue("Retry-After").orElseThrow()) >= 1);
        school.stranger().post("/api/session", GOOD).expect(200);
    }

    @Test
    void aLinkThatWasUsedSaysSoAndAsksForNothing() {
        String page =
                school.stranger().get(school.spentLink().toString()).expect(200).text();
        assertTrue(page.contains("This link is of no use any more"), page);
        assertFalse(page.contains("type=\"password\""), page);
    }

    @Test
    void nothingElseOfTheServersIsReachable() {
        for (String path :
                List.of("/management", "/asadmin", "/api/application.wadl", "/WEB-INF/web.xml", "/control/token")) {
            int status = school.stranger().get(path).status();
            assertTrue(List.of(401, 403, 404).contains(status), path + " answered " + status);
        }
        school.stranger().get("/metrics").expect(404);
        school.stranger().get("/metrics/base").expect(404);
        school.stranger().get("/openapi").expect(200);
        for (String health : List.of("/health", "/health/live", "/health/ready")) {
            school.stranger().get(health).expect(200);
        }
    }
}
