package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Items are written, reviewed and changed, as a browser without script does it. */
@ExtendWith(RunningCasebook.class)
class AuthoringIT extends AuthoringPages {
    AuthoringIT(School school) {
        super(school);
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
        // Others may have copied it meanwhile.
        assertTrue(found("near=([^&]+)", to).contains("qkx-order"), to);
        String shown = page(course.ida(), to);
        assertTrue(found("It reads nearly like: ([^<]+)", shown).contains("qkx-order"), shown);
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
                post(course.cora(), "/teach/bulk.xhtml?bank=canary&deed=ARCHIVE", Map.of("item", item, "do", "save"))
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
