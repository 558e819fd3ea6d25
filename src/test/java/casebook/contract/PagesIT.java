package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Contract, section 1, for pages: every page × who asks × how they stand to what it shows. The pages are read off the
 * source, so a new one without a row in {@code pages.txt} fails. As in {@link AccessIT} the assignment is set for section
 * A and the attempt on it, handed in, is Anna's.
 */
@ExtendWith(RunningCasebook.class)
class PagesIT {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> PEOPLE = List.of(
            "stranger", "anna", "ben", "cleo", "ina", "ivo", "ida", "cora", "admin", "otherStudent", "otherTeacher");

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#][^\"]*)\"");
    private static final int MOST_LINKS = 120;

    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;
    private final Map<String, String> ids = new LinkedHashMap<>();

    PagesIT(School school) {
        this.school = school;
        course = school.newCourse();
        elsewhere = school.newCourse();
        String quiz = course.quiz("qkx-text");
        String assignment = course.ina()
                .client()
                .post(
                        "/api/assignments",
                        "{\"quiz\":\"%s\",\"sections\":[\"%s\"],\"zone\":\"UTC\",\"maxAttempts\":3}"
                                .formatted(quiz, course.section("A")))
                .expect(201)
                .json()
                .getString("id");
        Sheet sheet = course.start(course.anna(), assignment);
        sheet.saveAll(1).expect(200);
        sheet.submit().expect(200);
        ids.put("{course}", course.id());
        ids.put("{section}", course.section("A"));
        ids.put("{quiz}", quiz);
        ids.put("{assignment}", assignment);
        ids.put("{attempt}", sheet.id());
        ids.put("{student}", course.anna().id());
        ids.put("{enrolment}", enrolment("Anna Ash"));
    }

    /** The id of the enrolment of a student, as the list of the course links to it. */
    private String enrolment(String name) {
        String page = course.ida()
                .client()
                .get("/teach/students.xhtml?course=" + course.id())
                .expect(200)
                .text();
        Matcher link = Pattern.compile("enrolment=(\\d+)\">" + name).matcher(page);
        assertTrue(link.find(), page);
        return link.group(1);
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

    /** By address with its parameters, the statuses in the order of {@link #PEOPLE}. */
    private static Map<String, List<String>> table() {
        try (InputStream stream = Objects.requireNonNull(PagesIT.class.getResourceAsStream("pages.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(
                            parts -> parts[0].strip(),
                            parts -> Arrays.asList(parts[1].strip().split(" +")),
                            (one, other) -> one,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPageHasARowAndEveryRowAPage() {
        assertEquals(
                pages(),
                table().keySet().stream()
                        .map(row -> row.replaceFirst("\\?.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyPageIsShownToThoseWhoMaySeeItAndToNobodyElse() {
        List<String> wrong = new ArrayList<>();
        table().forEach((row, cells) -> {
            String path = row;
            for (Map.Entry<String, String> id : ids.entrySet()) {
                path = path.replace(id.getKey(), id.getValue());
            }
            List<String> given = new ArrayList<>();
            for (String who : PEOPLE) {
                given.add(Integer.toString(client(who).get(path).status()));
            }
            if (!given.equals(cells)) {
                wrong.add(row + " | " + String.join(" ", given) + ", not " + String.join(" ", cells));
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPageLeadsWhoeverReadsItToOneThatRefuses() {
        List<String> refused = new ArrayList<>();
        for (String who : List.of("anna", "ina", "ida", "cora", "admin")) {
            Set<String> met = new HashSet<>();
            Map<String, String> from = new HashMap<>();
            Deque<String> next =
                    new ArrayDeque<>(List.of("/", "/teach/course.xhtml?course=" + course.id(), "/learn/home.xhtml"));
            while (!next.isEmpty() && met.size() < MOST_LINKS) {
                String page = next.remove();
                Reply reply = client(who).get(page);
                if (reply.status() == 200) {
                    LINK.matcher(reply.text())
                            .results()
                            .map(link -> URI.create("http://here" + page)
                                    .resolve(link.group(1).replace("&amp;", "&").replaceFirst("#.*", "")))
                            .filter(link -> "here".equals(link.getHost()))
                            .map(link -> link.toString().substring("http://here".length()))
                            .filter(met::add)
                            .forEach(link -> {
                                next.add(link);
                                from.put(link, page);
                            });
                } else if (reply.status() >= 400 && from.containsKey(page)) {
                    refused.add(who + " " + page + " " + reply.status() + " from " + from.get(page));
                }
            }
            assertTrue(from.size() > 5, who + " was led to " + from.keySet());
        }
        assertEquals(List.of(), refused);
    }
}
