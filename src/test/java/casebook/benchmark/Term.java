package casebook.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Sets up, through REST and the demo's accounts, a class whose students each have many quizzes to take once: the same
 * ten single-choice questions, no time limit, everything shown at once after submitting.
 */
final class Term {
    private static final String PASSWORD = "casebook";
    private static final String ITEMS = """
            "announced-strike-threshold","dominance-on-this-border","known-that-evening",\
            "proportionate-in-which-sense","warning-of-consequences","where-advisers-part",\
            "anatomy-of-a-warning","no-legal-effect-no-message","voices-from-outside","why-announcing-matters"\
            """;
    private static final Pattern ID = Pattern.compile("\"id\":\"(\\d+)\"");
    private static final Pattern CSRF = Pattern.compile("\"csrf\":\"([^\"]+)\"");

    private final URI server;

    Term(URI server) {
        this.server = server;
    }

    /** @param headers of a signed-in page's requests, each with its line end */
    record SignedIn(String headers) {}

    /** One session for each student. Those who are not enrolled yet are enrolled in the demo course's section A. */
    List<SignedIn> students(int count) throws IOException {
        try (Wire wire = new Wire(server)) {
            if (!signIn(wire, name(count)).good()) {
                enrol(wire, count);
            }
            List<SignedIn> students = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                students.add(session(wire, name(number)));
            }
            return students;
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "bench%03d", number);
    }

    private void enrol(Wire wire, int count) throws IOException {
        StringBuilder csv = new StringBuilder("username,name,email,section,role,password\n");
        for (int number = 1; number <= count; number++) {
            String name = name(number);
            csv.append(name + ",Student " + number + "," + name + "@example.org,A,STUDENT," + PASSWORD + "\n");
        }
        SignedIn admin = session(wire, "admin");
        String course = ids(sound(wire.get("/api/courses", admin.headers()))).getFirst();
        String headers = admin.headers().replace("application/json", "text/csv");
        sound(wire.send("POST", "/api/courses/" + course + "/enrolments", headers, csv.toString()));
    }

    /** Assignments of one quiz, open for a year. */
    List<String> assignments(int count) throws IOException {
        try (Wire wire = new Wire(server)) {
            SignedIn instructor = session(wire, "instructor1");
            List<String> courseAndSections = ids(sound(wire.get("/api/courses", instructor.headers())));
            String quiz = ids(sound(wire.send(
                            "POST",
                            "/api/courses/" + courseAndSections.get(0) + "/quizzes",
                            instructor.headers(),
                            "{\"title\":\"Ten questions\",\"rows\":[],\"items\":[" + ITEMS + "]}")))
                    .getFirst();
            String body = """
                    {"quiz":"%s","sections":["%s"],"accounts":[],"zone":"Europe/London","limit":"PT45M",\
                    "maxAttempts":1,"shuffle":true,"release":{"when":"AT_ONCE","shows":"ALL"}}\
                    """.formatted(quiz, courseAndSections.get(1));
            List<String> assignments = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                Wire.Reply added = sound(wire.send("POST", "/api/assignments", instructor.headers(), body));
                assignments.add(ids(added).getFirst());
            }
            return assignments;
        }
    }

    private SignedIn session(Wire wire, String username) throws IOException {
        Wire.Reply reply = sound(signIn(wire, username));
        String csrf = CSRF.matcher(reply.text())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return new SignedIn("Content-Type: application/json\r\nCookie: " + String.join("; ", reply.cookies())
                + "\r\nX-CSRF-Token: " + csrf + "\r\n");
    }

    private static Wire.Reply signIn(Wire wire, String username) throws IOException {
        return wire.send(
                "POST",
                "/api/session",
                "Content-Type: application/json\r\n",
                "{\"username\":\"" + username + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    private static List<String> ids(Wire.Reply reply) {
        return ID.matcher(reply.text())
                .results()
                .map(MatchResult::group)
                .map(Term::digits)
                .toList();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static Wire.Reply sound(Wire.Reply reply) throws IOException {
        if (!reply.good()) {
            throw new IOException("setting up failed: " + reply.status() + " " + reply.text());
        }
        return reply;
    }
}
