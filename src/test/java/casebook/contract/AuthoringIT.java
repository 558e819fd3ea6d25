package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items are written, reviewed and changed, as a browser without script does it. */
@ExtendWith(RunningCasebook.class)
class AuthoringIT {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Classroom course;

    AuthoringIT(School school) {
        course = school.newCourse();
    }

    private static Reply post(Person who, String path, Map<String, ?> fields) {
        String body = fields.entrySet().stream()
                .flatMap(field -> (field.getValue() instanceof List<?> all ? all : List.of(field.getValue()))
                        .stream()
                                .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                        + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        return who.client().send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Person who, String path) {
        return who.client().get(path).expect(200).text();
    }

    private static String found(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }

    /** The fields of the canary item with this slug, as the editor shows them. */
    private Map<String, String> fields(Person who, String item) {
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

    private static String text(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private String item(String slug) {
        return found(
                "item\\.xhtml\\?item=(\\d+)\">", page(course.ida(), "/teach/bank.xhtml?bank=canary&words=" + slug));
    }

    private static Reply save(Person who, String item, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("do", "save");
        return post(who, "/teach/item-edit.xhtml?item=" + item, sent);
    }

    private static Reply act(Person who, String item, String deed, String words) {
        String base = found("name=\"base\" value=\"([^\"]*)\"", page(who, "/teach/item.xhtml?item=" + item));
        return post(who, "/teach/item.xhtml?item=" + item, Map.of("base", base, "do", deed, "words", words));
    }

    private static void led(Reply reply, String done) {
        String to = reply.expect(303).headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains("done=" + done), to);
    }

    @Test
    void wordsInAnAddressMayBeOfAnyLanguage() {
        String page =
                page(course.ida(), "/teach/bank.xhtml?bank=canary&words=%D8%B1%D8%A7%D9%87+caf%C3%A9+%F0%9F%99%82");
        assertTrue(page.contains("\u0631\u0627\u0647 caf\u00e9 \ud83d\ude42"), page);
    }

    @Test
    void aUsedQuestionThatIsChangedBecomesAVersionThatSomebodyElseReviews() {
        String slug = "steps-" + course.id();
        Map<String, String> fields = fields(course.ida(), item("qkx-order"));
        fields.put("title", "Steps " + course.id());
        fields.put("do", "save");
        Reply made = post(course.ida(), "/teach/item-edit.xhtml?bank=canary", fields);
        led(made, "version");
        String to = made.headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains("near=qkx-order"), to);
        String item = found("item=(\\d+)", to);
        reviewed(item);

        course.start(course.anna(), course.assign(course.quiz(slug), ""));
        String editor = page(course.ida(), "/teach/item-edit.xhtml?item=" + item);
        assertTrue(
                editor.contains("Saving makes version 2. Version 1 stays as it is. 1 assignment draws from it"),
                editor);
        fields = fields(course.ida(), item);
        fields.put("title", "Another name");
        led(save(course.ida(), item, fields), "version");
        fields = fields(course.ida(), item);
        fields.put("title", "A third name");
        led(save(course.ida(), item, fields), "saved");
        String compared = page(course.cora(), "/teach/item.xhtml?item=" + item + "&version=2&with=1");
        assertTrue(compared.contains("<ins>"), compared);
        assertTrue(compared.contains("A third name"), compared);
    }

    /** From a draft that ida wrote to one that is drawn. */
    private void reviewed(String item) {
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

    @Test
    void whoSavesLaterIsToldAndLosesNothing() {
        String item = item("qkx-ladder");
        Map<String, String> first = fields(course.ida(), item);
        Map<String, String> second = new LinkedHashMap<>(first);
        first.put("title", "Mine");
        second.put("title", "Yours <b>");
        led(save(course.ida(), item, first), "version");
        String refused = save(course.ina(), item, second).expect(200).text();
        assertTrue(refused.contains("Somebody has saved this question since you opened it"), refused);
        assertTrue(refused.contains("value=\"Yours &lt;b&gt;\""), refused);
        second.put("in-base", found("name=\"in-base\" value=\"([^\"]*)\"", refused));
        led(save(course.ina(), item, second), "saved");
    }

    @Test
    void badInputIsSaidAtItsFieldAndKeepsNothing() {
        String item = item("qkx-single");
        Map<String, String> fields = fields(course.ida(), item);
        fields.put("marks", "many");
        fields.put("prompt", "");
        fields.remove("choices.key");
        String refused = save(course.ida(), item, fields).expect(200).text();
        assertTrue(refused.contains("href=\"#marks\""), refused);
        assertTrue(refused.contains("Stem is empty."), refused);
        assertTrue(refused.contains("value=\"many\""), refused);
        assertFalse(page(course.ida(), "/teach/item.xhtml?item=" + item).contains("Version 2"));

        for (String odd :
                new String[] {"add:nothing", "remove:choices[99]", "up:choices[0]", "quote:p-none|x", "x".repeat(500)
                }) {
            Map<String, String> sent = new LinkedHashMap<>(fields);
            sent.put("do", odd);
            sent.put("choices[x].text", "no place");
            sent.put("in-response", "{\"RESPONSE\":");
            post(course.ida(), "/teach/item-edit.xhtml?item=" + item, sent).expect(200);
        }
        String broken = post(
                        course.ida(),
                        "/teach/item-edit.xhtml?item=" + item,
                        Map.of("in-mode", "file", "in-text", "a: [b", "in-base", "x", "do", "save"))
                .expect(200)
                .text();
        assertTrue(broken.contains("a: [b"), broken);
    }

    @Test
    void aRowIsAddedWithoutScript() {
        Map<String, String> fields = fields(course.ida(), item("qkx-single"));
        assertFalse(fields.containsKey("choices[7].id"));
        int rows = (int) fields.keySet().stream()
                .filter(name -> name.matches("choices\\[\\d+]\\.id"))
                .count();
        fields.put("do", "add:choices");
        String page = post(course.ida(), "/teach/item-edit.xhtml?item=" + item("qkx-single"), fields)
                .expect(200)
                .text();
        assertTrue(page.contains("id=\"choices-" + rows + "-text\""), page);
    }

    @Test
    void whatOneMayNotDoIsForbiddenByPostToo() {
        String item = item("qkx-single");
        Map<String, String> deed = Map.of("base", "1.0", "do", "RETIRED", "words", "no");
        assertEquals(
                403, post(course.anna(), "/teach/item.xhtml?item=" + item, deed).status());
        assertEquals(
                403, post(course.cora(), "/teach/item.xhtml?item=" + item, deed).status());
        assertEquals(
                403,
                post(course.cora(), "/teach/item-edit.xhtml?item=" + item, Map.of("do", "save"))
                        .status());
        assertEquals(
                403,
                course.anna().client().get("/teach/item.xhtml?item=" + item).status());
        assertEquals(
                404,
                course.ida().client().get("/teach/item.xhtml?item=99999999").status());
        assertEquals(
                404,
                course.ida()
                        .client()
                        .get("/teach/item.xhtml?item=" + item + "&version=99")
                        .status());
    }
}
