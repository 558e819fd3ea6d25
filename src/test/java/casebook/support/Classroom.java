package casebook.support;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A course with two students in section A and one in B, an instructor of each section and one of the whole course, and a
 * coordinator. Their usernames have the course's prefix.
 */
public final class Classroom {
    /** One item of each kind, of the bank that the tests bring along. */
    public static final String[] ALL_KINDS = {
        "qkx-single", "qkx-multiple", "qkx-inline", "qkx-text", "qkx-match",
        "qkx-classify", "qkx-order", "qkx-ladder", "qkx-essay", "qkx-evidence"
    };

    /** One item of each further kind, of the same bank. */
    public static final String[] FURTHER_KINDS = {
        "qkx-certain",
        "qkx-gap-match",
        "qkx-associate",
        "qkx-forecast",
        "qkx-concordance",
        "qkx-decision",
        "qkx-hottext",
        "qkx-slider",
        "qkx-hotspot",
        "qkx-graphic-order",
        "qkx-graphic-associate",
        "qkx-graphic-gap",
        "qkx-select-point",
        "qkx-position",
        "qkx-media",
        "qkx-upload",
        "qkx-drawing",
        "qkx-end",
        "qkx-rich",
        "qkx-composite"
    };

    private final School school;
    private final String id;
    private final Map<String, String> sections;
    private final Map<String, Person> people = new LinkedHashMap<>();

    Classroom(School school, JsonObject course, String prefix) {
        this.school = school;
        this.id = course.getString("id");
        this.sections = course.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(section -> section.getString("name"), section -> section.getString("id")));
        JsonObject enrolled = enrol("""
                username,name,email,section,role
                %1$s-anna,Anna Ash,,A,student
                %1$s-ben,Ben Birch,,A,student
                %1$s-cleo,Cleo Cedar,,B,student
                %1$s-ina,Ina Iris,,A,instructor
                %1$s-ivo,Ivo Ivy,,B,instructor
                %1$s-ida,Ida Iron,,,instructor
                %1$s-cora,Cora Coral,,,coordinator
                """.formatted(prefix)).expect(200).json();
        for (JsonObject account : enrolled.getJsonArray("accounts").getValuesAs(JsonObject.class)) {
            String username = account.getString("username");
            people.put(
                    username.substring(prefix.length() + 1),
                    new Person(username, account.getString("id"), school.client(username)));
        }
    }

    public School school() {
        return school;
    }

    public String id() {
        return id;
    }

    public String section(String name) {
        return Objects.requireNonNull(sections.get(name));
    }

    private Person person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    /** Student of section A. */
    public Person anna() {
        return person("anna");
    }

    /** The other student of section A. */
    public Person ben() {
        return person("ben");
    }

    /** Student of section B. */
    public Person cleo() {
        return person("cleo");
    }

    /** Instructor of section A. */
    public Person ina() {
        return person("ina");
    }

    /** Instructor of section B. */
    public Person ivo() {
        return person("ivo");
    }

    /** Instructor of the whole course. */
    public Person ida() {
        return person("ida");
    }

    public Person cora() {
        return person("cora");
    }

    /** Sends an enrolment file as the administrator. */
    public Reply enrol(String csv) {
        return school.administrator()
                .client()
                .send("POST", "/api/courses/" + id + "/enrolments", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** A quiz of these items; its id. */
    public String quiz(String... items) {
        return ida().client()
                .post("/api/courses/" + id + "/quizzes", """
                        {"title": "Quiz", "items": ["%s"]}""".formatted(String.join("\",\"", items)))
                .expect(201)
                .json()
                .getString("id");
    }

    /** The quiz set for both sections; its id. @param more members of the assignment, such as {@code "limit": "PT1H"} */
    public String assign(String quiz, String more) {
        return ida().client()
                .post("/api/assignments", """
                        {"quiz": "%s", "sections": ["%s", "%s"], "zone": "Europe/London"%s}""".formatted(
                                quiz, section("A"), section("B"), more.isEmpty() ? "" : ", " + more))
                .expect(201)
                .json()
                .getString("id");
    }

    /** An assignment of these items to both sections, open now and without an end. */
    public String open(String... items) {
        return assign(quiz(items), "");
    }

    /** Starts an attempt. */
    public Sheet start(Person who, String assignment) {
        return new Sheet(
                who.client(),
                who.client()
                        .post("/api/assignments/" + assignment + "/attempts", "{}")
                        .expect(201)
                        .json());
    }

    /** An event of staff on an attempt, by the instructor of the course. */
    public Reply event(String attempt, String body) {
        return ida().client().post("/api/attempts/" + attempt + "/events", body);
    }
}
