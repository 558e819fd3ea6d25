package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Person;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done with several questions of a bank at once, and questions that never stand together. */
@ExtendWith(RunningCasebook.class)
class BulkIT extends AuthoringPages {
    BulkIT(School school) {
        super(school);
    }

    /** A question of this class's own, a draft. */
    private String draft(String name) {
        Map<String, String> fields = fields(course.ida(), item("qkx-order"));
        fields.put("title", name + " " + course.id());
        fields.put("enemies", "qkx-order");
        fields.put("do", "save");
        Reply made = post(course.ida(), "/teach/item-edit.xhtml?bank=canary", fields);
        led(made, "version");
        return found("item=(\\d+)", made.headers().firstValue("Location").orElseThrow());
    }

    private static Reply bulk(Person who, String deed, String item, Map<String, String> fields) {
        String path = "/teach/bulk.xhtml?bank=canary&deed=" + deed;
        String seen = found("name=\"seen\" value=\"([^\"]*)\"", page(who, path + "&item=" + item));
        Map<String, String> sent = new LinkedHashMap<>(Map.of("item", item, "seen", seen, "do", "save"));
        sent.putAll(fields);
        return post(who, path, sent);
    }

    private static void did(Reply reply, String what) {
        String to = reply.expect(303).headers().firstValue("Location").orElseThrow();
        assertTrue(to.contains(what), to);
    }

    @Test
    void severalQuestionsAreTaggedAsIfEachWereEdited() {
        String item = draft("Tagged");
        assertTrue(page(course.ida(), "/teach/bulk.xhtml?bank=canary&deed=TAG&item=" + item)
                .contains("The draft is written again."));
        String untold = bulk(course.ida(), "TAG", item, Map.of()).expect(200).text();
        assertTrue(untold.contains("Choose a concept or an objective."), untold);
        did(bulk(course.ida(), "TAG", item, Map.of("concept", "statement-types")), "did=TAG&count=1&left=0");
        assertTrue(fields(course.ida(), item).get("concepts").contains("statement-types"));
        did(bulk(course.ida(), "TAG", item, Map.of("concept", "statement-types")), "did=TAG&count=0&left=1");
        did(
                bulk(course.ida(), "TAG", item, Map.of("concept", "qkx-restraint", "seen", item + ".1.DRAFT")),
                "did=TAG&count=0&left=1");
    }

    @Test
    void whatMayNotBeDoneIsSaidQuestionByQuestion() {
        String item = draft("Kept");
        String archived = page(
                course.ida(),
                "/teach/bulk.xhtml?bank=canary&deed=ARCHIVE&item=" + item + "&item=" + item("qkx-order")
                        + "&item=99999999");
        assertTrue(archived.contains("Stays: it is not drawn."), archived);
        assertTrue(archived.contains("It comes from a file: when that changes, it comes back."), archived);
        assertTrue(archived.contains("Stays: it is not in this bank any more."), archived);
        assertTrue(page(course.ida(), "/teach/bulk.xhtml?bank=canary&deed=MOVE&item=" + item("qkx-order"))
                .contains("Stays: it comes from a file"));
        did(bulk(course.ida(), "ARCHIVE", item, Map.of("reason", "Worn out.")), "did=ARCHIVE&count=0&left=1");
    }

    @Test
    void aReviewedQuestionIsArchivedWithAReasonAndComesBack() {
        String item = draft("Archived");
        reviewed(item);
        did(bulk(course.ida(), "ARCHIVE", item, Map.of("reason", "Worn out.")), "did=ARCHIVE&count=1&left=0");
        String page = page(course.ida(), "/teach/item.xhtml?item=" + item);
        assertTrue(page.contains("Worn out."), page);
        assertTrue(page.contains("took version 1 out of draws"), page);
        led(act(course.ida(), item, "RESTORED", ""), "RESTORED");
    }

    @Test
    void enemiesAreShownOnBothAndKeptApartInAQuiz() {
        String item = draft("Enemy");
        reviewed(item);
        String page = page(course.ida(), "/teach/item.xhtml?item=" + item("qkx-order"));
        assertTrue(page.contains("item.xhtml?item=" + item + "\""), page);
        String blueprint = """
                {"title":"Two","rows":[],"items":["qkx-order","enemy-%s"]}""".formatted(course.id());
        String refused = course.ida()
                .client()
                .post("/api/courses/" + course.id() + "/quizzes", blueprint)
                .expect(400)
                .text();
        assertTrue(refused.contains("ITEM_ENEMIES"), refused);
    }
}
