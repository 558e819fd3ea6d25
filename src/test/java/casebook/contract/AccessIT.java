package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contract, section 1: every method and path × who asks × how they stand to it. The paths are read off the code, so a new
 * one without a row here fails. The assignment is set for section A; the attempt on it is Anna's.
 *
 * <p>A cell is a status; {@code no} stands for 403 or 404 where the contract leaves open whether a thing is visible.
 */
@ExtendWith(RunningCasebook.class)
class AccessIT {
    private static final List<String> PEOPLE = List.of(
            "stranger", "ben", "cleo", "ivo", "cora", "admin", "otherStudent", "otherTeacher", "ina", "ida", "anna");

    private static final String TABLE = """
            POST session                              | 400 400 400 400 400 400 400 400 400 400 400
            GET session                               | 401 200 200 200 200 200 200 200 200 200 200
            DELETE session                            | 401 204 204 204 204 204 204 204 204 204 204
            GET courses                               | 401 200 200 200 200 200 200 200 200 200 200
            POST courses                              | 401 403 403 403 403 201 403 403 403 403 403
            POST courses/{course}/enrolments          | 401 403 403 403 403 200 404 404 403 403 403
            GET courses/{id}/report                   | 401 403 403 200 200 404 404 404 200 200 403
            POST courses/{id}/quizzes                 | 401 403 403 201 403 403 404 404 201 201 403
            GET assignments                           | 401 200 200 200 200 200 200 200 200 200 200
            POST assignments                          | 401 no  no  403 403 no  404 404 201 201 no
            POST assignments/{id}/attempts            | 401 201 404 404 403 no  404 404 201 201 200
            POST assignments/{id}/deadline-preview    | 401 403 404 404 403 no  404 404 200 200 403
            POST assignments/{id}/release             | 401 no  404 404 403 no  404 404 200 200 no
            GET assignments/{id}/results              | 401 no  404 404 200 no  404 404 200 200 no
            PUT accounts/{account}/accommodation      | 401 404 404 404 no  200 404 404 200 200 403
            POST attempts/{id}/events                 | 401 404 404 404 403 no  404 404 200 200 403
            GET attempts/{id}                         | 401 404 404 404 403 no  404 404 403 403 200
            PUT attempts/{id}/responses               | 401 404 404 404 403 no  404 404 403 403 200
            POST attempts/{id}/slots/{slot}/open      | 401 404 404 404 403 no  404 404 403 403 404
            POST attempts/{id}/slots/{slot}/problem   | 401 404 404 404 no  no  404 404 no  no  201
            POST attempts/{id}/presence               | 401 404 404 404 403 no  404 404 403 403 200
            GET attempts/{id}/feedback                | 401 404 404 404 403 no  404 404 403 403 403
            POST attempts/{id}/submit                 | 401 404 404 404 403 no  404 404 403 403 200
            GET banks/{slug}/files                    | 401 403 403 200 200 200 403 200 200 200 403
            GET media/{name}                          | 401 404 404 404 404 404 404 404 404 404 404
            GET jobs/{id}                             | 401 404 404 404 404 404 404 404 404 404 404
            POST jobs/{id}/cancel                     | 401 404 404 404 404 404 404 404 404 404 404
            GET jobs/{id}/file                        | 401 404 404 404 404 404 404 404 404 404 404
            """;

    /** Which scope alone opens a path to a personal access token; the paths that are not named need {@code manage}. */
    private static final Map<String, Set<String>> SCOPES = Map.ofEntries(
            Map.entry("POST session", Set.of("attempt", "results:read", "manage")),
            Map.entry("GET session", Set.of("attempt", "results:read", "manage")),
            Map.entry("DELETE session", Set.of("attempt", "results:read", "manage")),
            Map.entry("GET courses", Set.of("attempt", "results:read", "manage")),
            Map.entry("GET assignments", Set.of("attempt", "results:read", "manage")),
            Map.entry("POST assignments/{id}/attempts", Set.of("attempt")),
            Map.entry("GET assignments/{id}/results", Set.of("results:read")),
            Map.entry("GET courses/{id}/report", Set.of("results:read")),
            Map.entry("GET attempts/{id}", Set.of("attempt")),
            Map.entry("PUT attempts/{id}/responses", Set.of("attempt")),
            Map.entry("POST attempts/{id}/slots/{slot}/open", Set.of("attempt")),
            Map.entry("POST attempts/{id}/slots/{slot}/problem", Set.of("attempt")),
            Map.entry("POST attempts/{id}/presence", Set.of("attempt")),
            Map.entry("GET attempts/{id}/feedback", Set.of("attempt")),
            Map.entry("GET media/{name}", Set.of("attempt")),
            Map.entry("POST attempts/{id}/submit", Set.of("attempt")));

    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;
    private final String quiz;
    private final String assignment;
    private final Sheet sheet;

    AccessIT(School school) {
        this.school = school;
        course = school.newCourse();
        elsewhere = school.newCourse();
        quiz = course.quiz("qkx-text");
        assignment = course.ina()
                .client()
                .post("/api/assignments", assign())
                .expect(201)
                .json()
                .getString("id");
        sheet = course.start(course.anna(), assignment);
    }

    private String assign() {
        return "{\"quiz\":\"%s\",\"sections\":[\"%s\"],\"zone\":\"UTC\",\"limit\":\"PT1H\",\"maxAttempts\":3}"
                .formatted(quiz, course.section("A"));
    }

    private Client client(String who) {
        return switch (who) {
            case "stranger" -> school.stranger();
            case "anna" -> course.anna().client();
            case "ben" -> course.ben().client();
            case "cleo" -> course.cleo().client();
            case "ina" -> course.ina().client();
            case "ivo" -> course.ivo().client();
            case "ida" -> course.ida().client();
            case "cora" -> course.cora().client();
            case "admin" -> school.administrator().client();
            case "otherStudent" -> elsewhere.anna().client();
            case "otherTeacher" -> elsewhere.ida().client();
            default -> throw new IllegalArgumentException(who);
        };
    }

    /** Signing out would end the token that the other rows use. */
    private Client leaving(String who) {
        return switch (who) {
            case "stranger" -> school.stranger();
            case "admin" -> school.client(school.administrator().username());
            case "otherStudent" -> school.client(elsewhere.anna().username());
            case "otherTeacher" -> school.client(elsewhere.ida().username());
            default -> school.client(course.anna().username().replace("anna", who));
        };
    }

    private String path(String row) {
        String path = row.substring(row.indexOf(' ') + 1);
        String id = path.startsWith("courses") ? course.id() : path.startsWith("assignments") ? assignment : sheet.id();
        return "/api/"
                + path.replace("{id}", id)
                        .replace("{course}", course.id())
                        .replace("{account}", course.anna().id())
                        .replace("{slot}", "1")
                        .replace("{slug}", "canary")
                        .replace("{name}", "0".repeat(32) + ".png");
    }

    private String body(String row) {
        return switch (row) {
            case "POST courses" -> "{\"title\":\"New\",\"zone\":\"UTC\",\"sections\":[]}";
            case "POST courses/{course}/enrolments" -> "username,name,email,section,role\n";
            case "POST courses/{id}/quizzes" -> "{\"title\":\"Another\",\"items\":[\"qkx-text\"]}";
            case "POST assignments" -> assign();
            case "POST assignments/{id}/deadline-preview" ->
                "{\"account\":\"%s\",\"start\":\"2099-01-01T00:00:00Z\"}"
                        .formatted(course.anna().id());
            case "POST assignments/{id}/release" -> "{\"shows\":\"NONE\",\"reason\":\"not yet\"}";
            case "PUT accounts/{account}/accommodation" -> "{\"factor\":1}";
            case "POST attempts/{id}/events" -> "{\"type\":\"EXTEND\",\"by\":\"PT1S\",\"reason\":\"a test\"}";
            case "PUT attempts/{id}/responses" ->
                "{\"responses\":[" + Sheet.entry(1, 1, 0, "{\"G1\":[\"by whom\"]}") + "]}";
            case "POST attempts/{id}/slots/{slot}/problem" -> "{\"text\":\"The gap is too narrow.\"}";
            default -> "{}";
        };
    }

    private Reply reply(String row, Client client) {
        String method = row.substring(0, row.indexOf(' '));
        boolean bare = method.equals("GET") || method.equals("DELETE");
        return client.send(
                method,
                path(row),
                bare ? null : row.endsWith("enrolments") ? "text/csv" : "application/json",
                bare ? null : body(row).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<String>> table() {
        return TABLE.lines()
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip(),
                        parts -> Arrays.asList(parts[1].strip().split(" +"))));
    }

    private static boolean fits(String cell, int status) {
        return cell.equals("no") ? status == 403 || status == 404 : cell.equals(Integer.toString(status));
    }

    private List<String> wrong(List<String> rows, Function<String, List<String>> people) {
        List<String> wrong = new ArrayList<>();
        Map<String, List<String>> table = table();
        for (String row : rows) {
            for (String who : people.apply(row)) {
                String cell = table.get(row).get(PEOPLE.indexOf(who));
                int status = reply(row, row.equals("DELETE session") ? leaving(who) : client(who))
                        .status();
                if (!fits(cell, status)) {
                    wrong.add(row + " by " + who + ": " + status + " instead of " + cell);
                }
            }
        }
        return wrong;
    }

    @Test
    void everyPathOfTheCodeHasARowAndEveryRowAPath() {
        assertEquals(RestPaths.all(), new TreeSet<>(table().keySet()));
    }

    @Test
    void everyCellIsAsTheContractSays() {
        assertEquals(
                List.of(),
                wrong(TABLE.lines().map(line -> line.split("\\|")[0].strip()).toList(), row -> PEOPLE));
    }

    @Test
    void aTokenOpensWhatItsScopeIsForAndNothingElse() {
        Map<String, Set<String>> opened = new TreeMap<>();
        for (String scope : List.of("attempt", "results:read", "manage")) {
            for (String row : table().keySet()) {
                Reply reply = reply(row, school.client(course.ida().username(), scope));
                boolean shut = reply.status() == 403 && reply.code().equals("SCOPE_MISSING");
                if (!shut) {
                    opened.computeIfAbsent(row, ignored -> new TreeSet<>()).add(scope);
                }
            }
        }
        Map<String, Set<String>> expected = new TreeMap<>();
        table().keySet().forEach(row -> expected.put(row, SCOPES.getOrDefault(row, Set.of("manage"))));
        assertEquals(expected, opened);
    }

    /** Who has set a course up with {@code manage} can read what is there. */
    @Test
    void aTokenThatManagesListsWhatItsOwnerTeaches() {
        Client manages = school.client(course.ida().username(), "manage");
        assertEquals(
                List.of(course.id()),
                ids(manages.get("/api/courses").expect(200).json()));
        assertEquals(
                List.of(assignment),
                ids(manages.get("/api/assignments").expect(200).json()));
    }

    private static List<String> ids(JsonObject list) {
        return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .toList();
    }

    /** What is refused to others in progress stays refused whatever becomes of the attempt. */
    @ParameterizedTest
    @ValueSource(strings = {"SUBMIT", "VOID"})
    void othersAreRefusedInEveryStateOfTheAttempt(String event) {
        course.event(sheet.id(), "{\"type\":\"%s\",\"reason\":\"a test\"}".formatted(event))
                .expect(200);
        List<String> rows = table().keySet().stream()
                .filter(row -> row.contains("attempts/{id}"))
                .sorted()
                .toList();
        assertEquals(
                List.of(),
                wrong(
                        rows,
                        row -> PEOPLE.stream()
                                .filter(who -> !table().get(row)
                                        .get(PEOPLE.indexOf(who))
                                        .startsWith("2"))
                                .filter(who -> !who.equals("anna"))
                                .toList()));
    }
}
