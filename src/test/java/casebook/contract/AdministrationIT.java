package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Patience;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What an administrator does on the pages of accounts, personal data, backups and the audit trail. */
@ExtendWith(RunningCasebook.class)
@ResourceLock(RunningCasebook.JOBS)
class AdministrationIT {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Set<String> FILES = Set.of(
            "README.txt",
            "account.json",
            "sign-ins.json",
            "enrolments.json",
            "extra-time.json",
            "notes.json",
            "decisions.json",
            "attempts.json",
            "scores.json",
            "audit.json",
            "drafts.json");

    private final School school;
    private final Classroom course;

    AdministrationIT(School school) {
        this.school = school;
        course = school.newCourse();
    }

    private Reply post(String page, String... fields) {
        String body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return school.administrator()
                .client()
                .send("POST", page, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    private String page(String path) {
        return school.administrator().client().get(path).expect(200).text();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group(1);
    }

    private Reply open(String username, String name) {
        return post("/admin/account.xhtml", "username", username, "displayName", name, "role", "author");
    }

    /** Takes what a job has made, which the redirect to its page names. */
    private byte[] fileOf(Reply handedIn) {
        String job = found(
                "#job-(\\d+)",
                handedIn.expect(303).headers().firstValue("Location").orElse(""));
        String path = "/api/jobs/" + job;
        Patience.until(
                "job " + job,
                LONGEST,
                () -> school.administrator()
                        .client()
                        .get(path)
                        .expect(200)
                        .json()
                        .getString("state")
                        .equals("DONE"));
        return school.administrator().client().get(path + "/file").body();
    }

    private Map<String, String> copyOf(Person person) throws IOException {
        byte[] zip = fileOf(post("/admin/account.xhtml?account=" + person.id(), "do", "copy", "reason", "By letter"));
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void aDayThatCannotBeStoredIsSaidAndNoFailure() {
        for (String day : List.of("%2B999999999-12-31T23:59", "%2B999999999-12-31", "-0001-01-01", "2026-02-30")) {
            assertTrue(page("/admin/audit.xhtml?from=" + day).contains("Give a day, or a day and a time."), day);
        }
    }

    @Test
    void whoeverIsGivenAnAccountGetsALinkAndADoubleClickGetsAnother() {
        String username = "olga" + course.id();
        String first = open(username, "Olga Oak").expect(200).text();
        String second = open(username, "Olga Oak").expect(200).text();
        String secret = "link\\.xhtml\\?key=([A-Za-z0-9_-]{43})";
        String spent = found(secret, first);
        String good = found(secret, second);
        assertFalse(good.equals(spent));
        assertTrue(
                school.stranger().get("/account/link.xhtml?key=" + good).text().contains(username));
        assertFalse(
                school.stranger().get("/account/link.xhtml?key=" + spent).text().contains(username));
        String taken = open(username, "Oleg Oak").expect(200).text();
        assertTrue(taken.contains("This username is taken."), taken);
        assertTrue(taken.contains("value=\"Oleg Oak\""), "what was typed stays");
    }

    @Test
    void theListIsSearchedByNameAndFilteredByRole() {
        open("pia" + course.id(), "Pia %_ Plane" + course.id());
        String byName =
                "/admin/accounts.xhtml?q=" + URLEncoder.encode("PIA %_ plane" + course.id(), StandardCharsets.UTF_8);
        assertTrue(page(byName).contains("pia" + course.id()));
        assertTrue(page(byName + "&role=AUTHOR").contains("pia" + course.id()));
        assertTrue(page(byName + "&role=ADMINISTRATOR").contains("No account fits"));
        assertTrue(page(byName + "&state=DISABLED").contains("No account fits"));
    }

    @Test
    void anAccountThatIsDisabledIsSignedOutAtOnce() {
        Person ben = course.ben();
        ben.client().get("/api/session").expect(200);
        post("/admin/account.xhtml?account=" + ben.id(), "do", "disable").expect(303);
        ben.client().get("/api/session").expect(401);
        post("/admin/account.xhtml?account=" + ben.id(), "do", "enable").expect(303);
        school.client(ben.username()).get("/api/session").expect(200);
    }

    @Test
    void noAdministratorTakesThemselvesOut() {
        String own = "/admin/account.xhtml?account=" + school.administrator().id();
        String words = "Another administrator must do this to your account.";
        assertTrue(post(own, "do", "disable").expect(200).text().contains(words));
        assertTrue(post(own, "do", "save", "displayName", "Root")
                .expect(200)
                .text()
                .contains(words));
        assertTrue(post("/admin/erase.xhtml?account=" + school.administrator().id(), "username", "root", "reason", "a")
                .expect(200)
                .text()
                .contains(words));
    }

    @Test
    void aCopyHoldsAnswersAndOnlyReleasedMarks() throws IOException {
        Sheet sheet = course.start(course.anna(), course.open("qkx-text"));
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        Map<String, String> before = copyOf(course.anna());
        assertEquals(FILES, before.keySet());
        assertTrue(before.getOrDefault("attempts.json", "").contains("\"response\""));
        assertTrue(before.getOrDefault("account.json", "").contains("Anna Ash"));
        assertTrue(before.getOrDefault("README.txt", "").contains("attempts.json"));
        String assignment = sheet.attempt().getString("assignment");
        course.ida()
                .client()
                .post("/api/assignments/" + assignment + "/release", "{\"shows\":\"NONE\",\"reason\":\"not yet\"}")
                .expect(200);
        assertEquals("[]", copyOf(course.anna()).getOrDefault("scores.json", "").replaceAll("\\s", ""));
        course.ida()
                .client()
                .post("/api/assignments/" + assignment + "/release", "{\"shows\":\"MARKS\",\"reason\":\"now\"}")
                .expect(200);
        assertTrue(copyOf(course.anna()).getOrDefault("scores.json", "").contains("\"score\""));
    }

    @Test
    void whoIsErasedIsNamedNowhereAndStillCounts() {
        Person cleo = course.cleo();
        Sheet sheet = course.start(cleo, course.open("qkx-text"));
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        String results = "/api/assignments/" + sheet.attempt().getString("assignment") + "/results";
        assertTrue(course.ida().client().get(results).text().contains("Cleo Cedar"));

        String erase = "/admin/erase.xhtml?account=" + cleo.id();
        assertTrue(post(erase, "username", "someone", "reason", "asked")
                .expect(200)
                .text()
                .contains("This is not the username of this account."));
        post(erase, "username", cleo.username().toUpperCase(Locale.ROOT), "reason", "asked in writing")
                .expect(303);

        String after = course.ida().client().get(results).expect(200).text();
        assertFalse(after.contains("Cleo"), after);
        assertTrue(after.contains("Erased " + cleo.id()), after);
        assertTrue(after.contains("\"attempt\":\"" + sheet.id() + "\""), after);
        cleo.client().get("/api/session").expect(401);
        String account = page("/admin/account.xhtml?account=" + cleo.id());
        assertTrue(account.contains("Nothing here tells any more who this was."));
        post("/admin/account.xhtml?account=" + cleo.id(), "do", "enable").expect(404);
        post("/admin/account.xhtml?account=" + cleo.id(), "do", "link").expect(404);
        post(erase, "username", "erased-" + cleo.id(), "reason", "again").expect(404);
        String trail = page("/admin/audit.xhtml?subject=account+" + cleo.id());
        assertTrue(trail.contains("Person erased") && trail.contains("asked in writing"), trail);
        assertFalse(trail.contains("Cleo"), trail);
    }

    @Test
    void theTrailIsReadByWhoByWhatAndPageByPage() {
        String subject = "account " + course.ben().id();
        for (int i = 0; i < 26; i++) {
            post("/admin/account.xhtml?account=" + course.ben().id(), "do", "disable")
                    .expect(303);
            post("/admin/account.xhtml?account=" + course.ben().id(), "do", "enable")
                    .expect(303);
        }
        String root = "/admin/audit.xhtml?who=root&subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
        String newest = page(root);
        String older =
                found("href=\"(audit\\.xhtml[^\"]*before=[^\"]*)\"", newest).replace("&amp;", "&");
        assertEquals(50, newest.split("<time ", -1).length - 1);
        String rest = page("/admin/" + older);
        assertTrue(rest.contains("Account opened"), rest);
        assertFalse(rest.contains("before=") && rest.contains(">Older<"), rest);
        assertEquals(25, page(root + "&type=ACCOUNT_DISABLED&rows=500").split("Account disabled</th>", -1).length - 2);
        assertTrue(
                page("/admin/audit.xhtml?from=2020-01-01&until=2099-01-01T10:00&subject=account+&type=ACCOUNT_DISABLED")
                        .contains("Account disabled</th>"));
        assertTrue(page("/admin/audit.xhtml?until=2020-01-01").contains("Nothing fits"));
        assertTrue(page("/admin/audit.xhtml?who=nobody-here").contains("There is no account with this username."));
        assertTrue(page("/admin/audit.xhtml?from=soon").contains("Give a day"));
    }

    @Test
    @Tag("derby")
    void aBackupOfNowLiesInTheFolderAndIsNotHandedOut() {
        Reply handedIn = post("/admin/backup.xhtml");
        assertEquals(404, jobFile(handedIn));
        assertTrue(page("/admin/backup.xhtml").matches("(?s).*casebook-\\d{8}-\\d{6}\\.zip.*"));
    }

    @Test
    @EnabledIfSystemProperty(named = "casebook.test.database", matches = "postgresql")
    void forPostgresqlThePageShowsTheCommandAndNoPassword() {
        String page = page("/admin/backup.xhtml");
        assertTrue(page.contains("pg_dump --format=custom --file=casebook.dump --username="), page);
        assertFalse(page.toLowerCase(Locale.ROOT).contains("password="), page);
        assertTrue(
                post("/admin/backup.xhtml").expect(200).text().contains("PostgreSQL is backed up by its own tools."));
    }

    private int jobFile(Reply handedIn) {
        fileOf(handedIn);
        String job =
                found("#job-(\\d+)", handedIn.headers().firstValue("Location").orElse(""));
        return school.administrator().client().get("/api/jobs/" + job + "/file").status();
    }

    @Test
    void contentIsLoadedAgainAsAJobAndSettingsHideSecrets() {
        fileOf(post("/admin/content.xhtml"));
        assertTrue(page("/admin/content.xhtml").contains("Last load"));
        assertTrue(page("/admin/settings.xhtml").contains("CASEBOOK_DB_PASSWORD"));
        assertTrue(page("/admin/health.xhtml").contains("Database writes"));
    }
}
