package casebook.browser;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.School;
import casebook.support.Server;
import casebook.support.Sheet;

/**
 * A student in the middle of a quiz with an hour's limit: 1 text entry, 2 choice of one, 3 choice of several, 4 inline
 * choice. The sheet is the server's side of it, asked over REST.
 */
record Sitting(Server server, Sheet sheet, String username, String password) {
    static final int TEXT = 1;
    static final int CHOICE = 2;
    static final int SEVERAL = 3;
    static final int INLINE = 4;

    static Sitting start(School school) {
        Classroom course = school.newCourse();
        String username = "sitter" + course.id();
        String password = "steady hand " + course.id();
        course.enrol("username,name,email,section,role,password\n%s,Sam Sitter %s,,A,student,%s\n"
                        .formatted(username, course.id(), password))
                .expect(200);
        String assignment = course.assign(
                course.quiz("qkx-text", "qkx-single", "qkx-multiple", "qkx-inline"),
                "\"limit\": \"PT1H\", \"shuffle\": false");
        Client client = school.client(username);
        Sheet sheet = new Sheet(
                client,
                client.post("/api/assignments/" + assignment + "/attempts", "{}")
                        .expect(201)
                        .json());
        return new Sitting(school.server(), sheet, username, password);
    }

    /** A browser in which the student is signed in, its clock in our hands. */
    Visit signedIn(Chromium chromium) {
        Visit visit = new Visit(chromium.browser(), server.base());
        visit.page().clock().install();
        return visit.signIn(username, password);
    }

    /** Opens the quiz in a tab. */
    QuizPage in(Visit tab) {
        tab.go("/learn/quiz.xhtml?attempt=" + sheet.id());
        return new QuizPage(tab.page());
    }

    /** The id of an option of a question with choices, the first being 0. */
    String option(int slot, int place) {
        return sheet.ids(slot, "choices").get(place);
    }

    /** What the server holds for a slot, as JSON. */
    String stored(int slot) {
        return sheet.again().slot(slot).get("response").toString();
    }

    /** The response that a choice of one makes. */
    static String only(String option) {
        return "{\"RESPONSE\":[\"" + option + "\"]}";
    }

    /** The response that a text in the one gap makes. */
    static String text(String typed) {
        return "{\"G1\":[\"" + typed + "\"]}";
    }
}
