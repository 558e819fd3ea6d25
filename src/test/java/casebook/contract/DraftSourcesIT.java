package casebook.contract;

import static casebook.contract.Benches.TEXT;
import static casebook.contract.Benches.act;
import static casebook.contract.Benches.begin;
import static casebook.contract.Benches.bench;
import static casebook.contract.Benches.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Further sources of a draft, and the draft as its students will see it, for a browser without script. */
@ExtendWith(RunningCasebook.class)
class DraftSourcesIT {
    private static final String OTHER = """
            What the closing of a bridge meant
            By Olli Maki
            The Oulu Post, 14 May 2024

            On 3 April 2024 Norway closed the Kell bridge to lorries from Finland. The closure was an act of spite rather than of engineering.
            """;

    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;

    DraftSourcesIT(School school) {
        this.school = school;
        course = school.newCourse();
        elsewhere = school.newCourse();
    }

    private Client ida() {
        return course.ida().client();
    }

    private Client other() {
        return elsewhere.ida().client();
    }

    private static String source(String draft) {
        return "/teach/source.xhtml?draft=" + draft;
    }

    @Test
    void aFurtherSourceJoinsTheDraftAndLeavesItAgain() {
        String draft = begin(ida());
        assertEquals(
                303, post(ida(), source(draft), "text", OTHER, "do", "begin").status());
        String page = ida().get(bench(draft) + "&src=b").expect(200).text();
        assertTrue(page.contains("The Oulu Post (14 May 2024)"), page);
        assertTrue(page.contains("The sources differ on the date"), page);
        assertTrue(page.contains("Look at it"), page);
        assertEquals(303, act(ida(), draft, 2, "drop:b").status());
        assertFalse(ida().get(bench(draft)).expect(200).text().contains("src-b"));
        assertEquals(303, act(ida(), draft, 3, "undo").status());
        assertTrue(
                ida().get(bench(draft)).expect(200).text().contains("Ida Iron undid: removed source B, The Oulu Post"));
    }

    @Test
    void aFurtherSourceIsRefusedForTheSameReasonsAsTheFirst() {
        String draft = begin(ida());
        String twice = post(ida(), source(draft), "text", TEXT, "do", "begin")
                .expect(200)
                .text();
        assertTrue(twice.contains("This text is a source of the draft already."), twice);
        String nothing = post(ida(), source(draft), "text", "", "do", "begin")
                .expect(200)
                .text();
        assertTrue(nothing.contains("Paste the text of a commentary"), nothing);
        String odd = Upload.send(ida(), source(draft), Map.of(), "file", "a.exe", new byte[] {1, 2, 3})
                .expect(200)
                .text();
        assertTrue(odd.contains("Only .txt, .md, .html, .docx and .pdf"), odd);
        assertEquals(
                303,
                Upload.send(ida(), source(draft), Map.of(), "file", "a.txt", new byte[7 << 20])
                        .status());
        assertTrue(ida().get(bench(draft)).expect(200).text().contains("Draft, revision 1"));
    }

    @Test
    void nobodyElseAddsASource() {
        String draft = begin(ida());
        for (Client who :
                new Client[] {other(), course.anna().client(), course.cora().client()}) {
            assertEquals(404, who.get(source(draft)).status());
            assertEquals(
                    404, post(who, source(draft), "text", OTHER, "do", "begin").status());
        }
        assertEquals(303, school.stranger().get(source(draft)).status());
    }

    private static String preview(String draft, String more) {
        return "/teach/case-preview.xhtml?draft=" + draft + more;
    }

    @Test
    void aDraftIsSeenAsItsStudentsWillSeeIt() {
        String draft = begin(ida());
        String all = ida().get(preview(draft, "")).expect(200).text();
        assertTrue(all.contains("What Finland does is open."), all);
        assertFalse(all.contains("Laura Marsh, published by"), "that is of part B");
        String later = ida().get(preview(draft, "&part=all")).expect(200).text();
        assertTrue(later.contains("Laura Marsh, published by"), later);
        String accepted =
                ida().get(preview(draft, "&what=accepted&part=all")).expect(200).text();
        assertFalse(accepted.contains("What Finland does is open."), accepted);
        assertEquals(200, ida().get(preview(draft, "&part=questions")).status());
    }

    @Test
    void nobodyElsePreviewsADraft() {
        String draft = begin(ida());
        for (Client who :
                new Client[] {other(), course.anna().client(), course.cora().client()}) {
            assertEquals(404, who.get(preview(draft, "")).status());
            assertEquals(404, who.get(preview(draft, "&part=questions")).status());
        }
    }
}
