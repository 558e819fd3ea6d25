package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.School;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The pages of authors, as a browser without script uses them; a course of the test's own. */
abstract class AuthoringPages {
    private static final String FORM = "application/x-www-form-urlencoded";

    final Classroom course;

    AuthoringPages(School school) {
        course = school.newCourse();
    }

    static Reply post(Person who, String path, Map<String, ?> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> (field.getValue() instanceof List<?> all ? all : List.of(field.getValue()))
                        .stream()
                                .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                        + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return who.client().send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    static String page(Person who, String path) {
        return who.client().get(path).expect(200).text();
    }

    static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }

    /** The fields of the canary item with this slug, as the editor shows them. */
    Map<String, String> fields(Person who, String item) {
        String page = page(who, "/teach/item-edit.xhtml?item=" + item);
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = Pattern.compile("<input ([^>]*)>").matcher(page);
        while (input.find()) {
            String tag = input.group(1);
            boolean ticks = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if (tag.contains("name=\"") && (!ticks || tag.contains("checked="))) {
                fields.put(
                        found("name=\"([^\"]*)\"", tag),
                        tag.contains("value=\"") ? text(found("value=\"([^\"]*)\"", tag)) : "on");
            }
        }
        Matcher area = Pattern.compile("<textarea [^>]*name=\"([^\"]*)\"[^>]*>([^<]*)</textarea>")
                .matcher(page);
        while (area.find()) {
            fields.put(area.group(1), text(area.group(2)));
        }
        Matcher select = Pattern.compile("<select [^>]*name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                .matcher(page);
        while (select.find()) {
            Matcher chosen =
                    Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group(2));
            fields.put(select.group(1), chosen.find() ? text(chosen.group(1)) : "");
        }
        return fields;
    }

    static String text(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    String item(String slug) {
        return found(
                "item\\.xhtml\\?item=(\\d+)\">", page(course.ida(), "/teach/bank.xhtml?bank=canary&words=" + slug));
    }

    static Reply save(Person who, String item, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("do", "save");
        return post(who, "/teach/item-edit.xhtml?item=" + item, sent);
    }

    static Reply act(Person who, String item, String deed, String words) {
        String base = found("name=\"base\" value=\"([^\"]*)\"", page(who, "/teach/item.xhtml?item=" + item));
        return post(who, "/teach/item.xhtml?item=" + item, Map.of("base", base, "do", deed, "words", words));
    }

    static void led(Reply reply, String done) {
        String to = reply.expect(303).headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains("done=" + done), to);
    }

    /** From a draft that ida wrote to one that is drawn. */
    void reviewed(String item) {
        String early = act(course.ina(), item, "REVIEWED", "").expect(200).text();
        assertTrue(early.contains("It is not in review"), early);
        led(act(course.ida(), item, "SENT", ""), "SENT");
        String own = act(course.ida(), item, "REVIEWED", "").expect(200).text();
        assertTrue(own.contains("somebody else has to review it"), own);
        String silent = act(course.ina(), item, "RETURNED", " ").expect(200).text();
        assertTrue(silent.contains("Say why."), silent);
        String unweighed = act(course.ina(), item, "REVIEWED", "It reads well.")
                .expect(200)
                .text();
        assertTrue(unweighed.contains("Tick what you have weighed."), unweighed);
        assertTrue(unweighed.contains("name=\"weighed\" value=\"B7\""), unweighed);
        String base = found("name=\"base\" value=\"([^\"]*)\"", unweighed);
        led(
                post(
                        course.ina(),
                        "/teach/item.xhtml?item=" + item,
                        Map.of(
                                "base",
                                base,
                                "do",
                                "REVIEWED",
                                "words",
                                "It reads well.",
                                "weighed",
                                List.of("S6", "S12", "B7"))),
                "REVIEWED");
        assertTrue(page(course.cora(), "/teach/item.xhtml?item=" + item).contains("It reads well."));
    }
}
