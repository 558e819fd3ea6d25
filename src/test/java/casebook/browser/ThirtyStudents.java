package casebook.browser;

import casebook.support.Client;
import casebook.support.School;
import casebook.support.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A course with nobody in it but an instructor and a coordinator, and the thirty students who are to come. */
final class ThirtyStudents {
    static final int COUNT = 30;

    private static final List<String> WITH_EXTRA_TIME = List.of("Ada Adair", "Ben Bello", "Cleo Chan");

    private final School school;
    private final String course;
    private final String mark;
    private final Map<String, String> accounts = new HashMap<>();

    ThirtyStudents(School school, String password) {
        this.school = school;
        course = school.administrator()
                .client()
                .post("/api/courses", """
                        {"title": "IR 210 Crisis Diplomacy", "zone": "Europe/London", "sections": ["A", "B"]}""")
                .expect(201)
                .json()
                .getString("id");
        mark = "t" + course + "-";
        enrol(password, "ina,Ina Instructor,,,instructor", "cora,Cora Coordinator,,,coordinator");
    }

    private void enrol(String password, String... lines) {
        StringBuilder csv = new StringBuilder("username,name,email,section,role,password\n");
        for (String line : lines) {
            csv.append(mark).append(line).append(',').append(password).append('\n');
        }
        school.administrator()
                .client()
                .send(
                        "POST",
                        "/api/courses/" + course + "/enrolments",
                        "text/csv",
                        csv.toString().getBytes(StandardCharsets.UTF_8))
                .expect(200);
    }

    String username(String who) {
        return mark + who;
    }

    /** Twenty of them in section A, ten in B; the first three will have extra time. */
    byte[] list() {
        StringBuilder csv = new StringBuilder("username,name,email,section,role\n");
        for (int i = 1; i <= COUNT; i++) {
            String name = i <= WITH_EXTRA_TIME.size() ? WITH_EXTRA_TIME.get(i - 1) : "Dana Student " + i;
            csv.append("%s,%s,,%s,student%n".formatted(username(student(i)), name, i <= 20 ? "A" : "B"));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String student(int number) {
        return "s%02d".formatted(number);
    }

    private Client client(String who) {
        return school.client(username(who));
    }

    /** The end that the interface foretells the instructor, for a start on 2 November 2026. */
    String end(String assignment, int student, String start) {
        return client("ina")
                .post("/api/assignments/" + assignment + "/deadline-preview", """
                        {"account": "%s", "start": "2026-11-02T%s:00Z"}""".formatted(
                                account(student(student)), start))
                .expect(200)
                .json()
                .getString("ends");
    }

    private String account(String who) {
        return accounts.computeIfAbsent(
                who,
                one -> client(one)
                        .get("/api/session")
                        .expect(200)
                        .json()
                        .getJsonObject("account")
                        .getString("id"));
    }

    Sheet start(String assignment, int student) {
        Client client = client(student(student));
        return new Sheet(
                client,
                client.post("/api/assignments/" + assignment + "/attempts", "{}")
                        .expect(201)
                        .json());
    }

    /** Those who have begun, and all others, answer everything and submit. */
    List<Sheet> allHandIn(String assignment, List<Sheet> begun) {
        List<Sheet> all = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            Sheet sheet = i <= begun.size() ? begun.get(i - 1).again() : start(assignment, i);
            sheet.saveAll(2).expect(200);
            sheet.submit().expect(200);
            all.add(sheet);
        }
        return all;
    }
}
