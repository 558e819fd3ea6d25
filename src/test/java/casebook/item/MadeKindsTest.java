package casebook.item;

import static casebook.item.Items.response;
import static casebook.item.Items.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Recordings, files, drawings and the button: what they earn, and what is refused. */
class MadeKindsTest {

    private static final double EXACT = 1e-12;

    private static int refusals(String tree, LexicalResponse given) {
        AssessmentItem item = Items.item(tree);
        return CandidateItem.of(item, RenderedItem.of(item), Items.plainIds(item))
                .check(given, "")
                .size();
    }

    private static Set<String> faults(String tree) {
        return ItemJson.read(Items.json(tree), Places.NONE).diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }

    private static LexicalResponse file(String type, String name, String content) {
        return response("data:" + type + ";name=" + name + ";base64,"
                + Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Two plays for 2 marks: one earns 1, two and more 2. */
    @Test
    void playsCountUpToThoseAskedFor() {
        assertEquals(1, score(MadeItems.MEDIA, response("1")).score(), EXACT);
        assertEquals(2, score(MadeItems.MEDIA, response("2")).score(), EXACT);
        assertEquals(2, score(MadeItems.MEDIA, response("4")).score(), EXACT);
        assertEquals(1, refusals(MadeItems.MEDIA, response("5")));
        assertEquals(1, refusals(MadeItems.MEDIA, response("0")));
    }

    @Test
    void whoPressesTheButtonHasAllMarks() {
        assertEquals(1, score(MadeItems.END_ATTEMPT, response("true")).score(), EXACT);
        assertEquals(
                Verdict.UNANSWERED,
                score(MadeItems.END_ATTEMPT, LexicalResponse.NONE).verdict());
        assertEquals(1, refusals(MadeItems.END_ATTEMPT, response("false")));
    }

    /** 1 for the choice, 2·½ for half a gap, 3·(1 − 1/3) for one of three pairs turned round: 1 + 1 + 2. */
    @Test
    void aCompositeIsTheSumOfItsParts() {
        LexicalResponse given = new LexicalResponse(Map.of(
                "Q1.RESPONSE", List.of("a"),
                "Q2.G1", List.of("Canary"),
                "Q3.RESPONSE", List.of("q 1", "p 2", "r 3")));
        assertEquals(4, score(MadeItems.COMPOSITE, given).score(), EXACT);
        assertEquals(0, refusals(MadeItems.COMPOSITE, given));
        assertEquals(
                1,
                score(MadeItems.COMPOSITE, new LexicalResponse(Map.of("Q1.RESPONSE", List.of("a"))))
                        .score(),
                EXACT);
        assertEquals(1, refusals(MadeItems.COMPOSITE, response("a")));
        assertEquals(1, refusals(MadeItems.COMPOSITE, new LexicalResponse(Map.of("Q1.RESPONSE", List.of("p")))));
        AssessmentItem item = Items.item(MadeItems.COMPOSITE);
        CandidateIds ids = Items.plainIds(item);
        assertEquals(
                6,
                Scorer.score(
                                item,
                                ids,
                                KeyView.of(item, RenderedItem.of(item), ids).correct())
                        .score(),
                EXACT);
    }

    @Test
    void theMarksOfTheWholeAreThoseOfItsParts() {
        assertEquals(Set.of("ITEM_VALUE"), faults(MadeItems.COMPOSITE.replace("\"marks\": 3", "\"marks\": 4")));
        assertEquals(
                Set.of("ITEM_VALUE"),
                faults(MadeItems.COMPOSITE
                        .replace("\"marks\": 6.0", "\"marks\": 3.0")
                        .replaceFirst("\"kind\": \"ladder\"", "\"kind\": \"evidence\"")));
    }

    @Test
    void aFileIsWhatItsContentSays() {
        assertEquals(0, refusals(MadeItems.UPLOAD, file("text/plain", "note.txt", "Protest.")));
        assertEquals(0, refusals(MadeItems.UPLOAD, file("application/pdf", "note.pdf", "%PDF-1.7")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("application/pdf", "note.pdf", "MZ program")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("text/plain", "note.txt", "a\0b")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("image/png", "note.png", "\u0089PNG\r\n\u001a\n")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("text/html", "note.html", "Protest.")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("text/plain", "note.txt", "longer than twenty bytes")));
        assertEquals(1, refusals(MadeItems.UPLOAD, file("text/plain", "a\"><b", "Protest.")));
        assertEquals(1, refusals(MadeItems.UPLOAD, response("note.txt")));
        assertEquals(1, refusals(MadeItems.UPLOAD, response("data:text/plain;name=x;base64,AB=C")));
    }

    @Test
    void aDrawingIsStrokesOnThePictureOrWords() {
        assertEquals(0, refusals(MadeItems.DRAWING, response("10 120 390 120", "0 0 400 200 5 5")));
        assertEquals(
                0, refusals(MadeItems.DRAWING, new LexicalResponse(Map.of("WORDS", List.of("A lane in the middle")))));
        assertEquals(1, refusals(MadeItems.DRAWING, response("10 120 390")));
        assertEquals(1, refusals(MadeItems.DRAWING, response("10 120 390 201")));
        assertEquals(1, refusals(MadeItems.DRAWING, response("M10,120")));
    }

    @Test
    void whatAPersonMarksIsPendingAndHasNoKey() {
        assertEquals(
                Verdict.PENDING,
                score(MadeItems.UPLOAD, file("text/plain", "n", "Hi")).verdict());
        assertEquals(
                Verdict.PENDING, score(MadeItems.DRAWING, response("1 1 2 2")).verdict());
        AssessmentItem item = Items.item(MadeItems.UPLOAD);
        KeyView key = KeyView.of(item, RenderedItem.of(item), Items.plainIds(item));
        assertNull(key.correct());
        assertEquals("<p>Canary model</p>", key.modelAnswer());
    }

    @Test
    void markdownOfCandidatesIsNeverTheirHtml() {
        assertEquals(
                "<p><strong>So</strong> &lt;script&gt; <a rel=\"nofollow\" href=\"\">x</a></p>",
                WrittenMarkdown.html("**So** <script> [x](javascript:alert(1))"));
    }

    @Test
    void whatCannotBeShownOrMarkedIsRefused() {
        assertEquals(Set.of("ITEM_VALUE"), faults(MadeItems.MEDIA.replace("UklGRg==", "no base64!")));
        assertEquals(Set.of("ITEM_VALUE"), faults(MadeItems.MEDIA.replace("\"maxPlays\": 4", "\"maxPlays\": 1")));
        assertEquals(Set.of("ITEM_VALUE"), faults(MadeItems.UPLOAD.replace("\"pdf\"", "\"exe\"")));
        assertEquals(Set.of("ITEM_MISSING"), faults(MadeItems.END_ATTEMPT.replace("I have read it", " ")));
        assertEquals(Set.of("T3"), faults(MadeItems.UPLOAD.replaceFirst("(?s), \"modelAnswer.*", "}")));
    }
}
