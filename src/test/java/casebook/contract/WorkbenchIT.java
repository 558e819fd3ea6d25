package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Client;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench as a browser without script uses it: what it takes in, whose a draft is, and who was faster. */
@ExtendWith(RunningCasebook.class)
class WorkbenchIT {
    private static final String TEXT = """
            A bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. Its transport ministry said the deck was unsafe.

            Six days later, Finland moved a second battalion to Oulu, within sight of the river.
            """;

    private static final String OTHER = """
            What the closing of a bridge meant
            By Olli Maki
            The Oulu Post, 14 May 2024

            On 3 April 2024 Norway closed the Kell bridge to lorries from Finland. The closure was an act of spite rather than of engineering.
            """;

    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;

    WorkbenchIT(School school) {
        this.school = school;
        course = school.newCourse();
        elsewhere = school.newCourse();
    }

    private static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Reply post(Client who, String path, String... fields) {
        return who.send(
                "POST", path, "application/x-www-form-urlencoded", form(fields).getBytes(StandardCharsets.UTF_8));
    }

    private Client ida() {
        return course.ida().client();
    }

    private Client other() {
        return elsewhere.ida().client();
    }

    /** The id of a new draft. */
    private static String begin(Client who) {
        Reply begun = post(who, "/teach/cases.xhtml", "text", TEXT, "do", "begin");
        assertEquals(303, begun.status());
        Matcher draft = Pattern.compile("draft=(\\d+)")
                .matcher(begun.headers().firstValue("Location").orElseThrow());
        assertTrue(draft.find());
        return draft.group(1);
    }

    private static String bench(String draft) {
        return "/teach/workbench.xhtml?draft=" + draft;
    }

    private static Reply act(Client who, String draft, int base, String deed, String... more) {
        String[] fields = Arrays.copyOf(more, more.length + 4);
        fields[more.length] = "base";
        fields[more.length + 1] = Integer.toString(base);
        fields[more.length + 2] = "do";
        fields[more.length + 3] = deed;
        return post(who, bench(draft), fields);
    }

    private static Reply upload(Client who, String name, byte[] content) {
        return upload(who, "/teach/cases.xhtml", name, content);
    }

    private static Reply upload(Client who, String path, String name, byte[] content) {
        return Upload.send(who, path, Map.of(), "file", name, content);
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY, a.txt, Paste the text of a commentary",
        "BLANK, a.txt, There is no commentary in it",
        "LARGE, a.txt, It is larger than 5 MB",
        "LONG, a.txt, It is longer than 200&#8202;000 characters",
        "EXE, a.exe, 'Only .txt, .md, .html, .docx and .pdf'",
        "PAGE, a.txt, The file is not what the end of its name says",
        "TEXT, a.pdf, The file is not what the end of its name says",
        "TEXT, a.docx, The file is not what the end of its name says",
        "ENCRYPTED, a.pdf, The file is protected by a password",
        "SCANNED, a.pdf, The file holds pictures of pages and no text",
        "SCRIPTED, a.pdf, The file carries macros or scripts",
        "BOMB, a.docx, The file unpacks to far more than it should",
        "BROKEN, a.pdf, The file is damaged",
    })
    void whatCannotBeReadIsRefusedInPlainWordsAndNotKept(BadFile kind, String name, String words) {
        Client who = elsewhere.ina().client();
        String page = upload(who, name, kind.bytes()).expect(200).text();
        String wanted = words.replace("&#8202;", ",");
        assertTrue(page.contains(wanted), () -> kind + ": " + page.replaceAll("(?s).*<main", "<main"));
        assertTrue(who.get("/teach/cases.xhtml").expect(200).text().contains("No draft yet"));
    }

    @Test
    void aFileThatIsTooLargeForAnyPageIsRefusedBeforeItIsRead() {
        Reply refused = upload(ida(), "a.txt", new byte[7 << 20]);
        assertEquals(303, refused.status());
        String next = refused.headers().firstValue("Location").orElseThrow();
        assertTrue(ida().get(next).expect(200).text().contains("It is larger than 5 MB"));
    }

    @Test
    void pastedTextThatIsTooLongStaysToBeShortened() {
        String text = "The minister spoke. ".repeat(11_000);
        String page = post(ida(), "/teach/cases.xhtml", "text", text, "do", "begin")
                .expect(200)
                .text();
        assertTrue(page.contains("It is longer than 200,000 characters"));
        assertTrue(page.contains("The minister spoke. The minister spoke."));
    }

    @Test
    void nobodyWithoutTheWorkSeesThePages() {
        String draft = begin(ida());
        assertEquals(303, school.stranger().get(bench(draft)).status());
        for (Client who : new Client[] {course.anna().client(), course.cora().client()}) {
            assertEquals(403, who.get("/teach/cases.xhtml").status());
            assertEquals(
                    403,
                    post(who, "/teach/cases.xhtml", "text", TEXT, "do", "begin").status());
            assertEquals(404, who.get(bench(draft)).status());
            assertEquals(404, who.get("/teach/publish.xhtml?draft=" + draft).status());
        }
        assertEquals(404, school.administrator().client().get(bench(draft)).status());
        for (Client who : new Client[] {other(), course.ina().client()}) {
            assertEquals(404, who.get(bench(draft)).status());
            assertEquals(404, act(who, draft, 1, "type:s1", "type", "FORECAST").status());
            assertEquals(404, act(who, draft, 1, "delete").status());
            assertEquals(
                    404,
                    post(who, "/teach/publish.xhtml?draft=" + draft, "do", "publish")
                            .status());
            assertEquals(200, who.get("/teach/cases.xhtml").status());
        }
    }

    @Test
    void aDraftIsSharedByItsOwnerOnly() {
        String draft = begin(ida());
        assertEquals(
                303,
                act(ida(), draft, 1, "share", "username", elsewhere.ida().username())
                        .status());
        assertEquals(200, other().get(bench(draft)).status());
        assertEquals(
                403,
                act(other(), draft, 1, "share", "username", course.ina().username())
                        .status());
        assertEquals(403, act(other(), draft, 1, "delete").status());
        assertEquals(
                303, act(ida(), draft, 1, "unshare:" + elsewhere.ida().id()).status());
        assertEquals(404, other().get(bench(draft)).status());
    }

    @Test
    void whoWasSlowerIsToldWhatTheOtherDidAndNothingIsOverwritten() {
        String draft = begin(ida());
        act(ida(), draft, 1, "share", "username", elsewhere.ida().username());
        other().get(bench(draft)).expect(200);
        ida().get(bench(draft)).expect(200);
        assertTrue(other().get(bench(draft)).expect(200).text().contains("Ida Iron is working here too"));
        assertEquals(303, act(ida(), draft, 1, "type:s1", "type", "FORECAST").status());
        String late =
                act(other(), draft, 1, "type:s1", "type", "CLAIM").expect(200).text();
        assertTrue(late.contains("Somebody was faster."), late);
        assertTrue(late.contains("Ida Iron made statement 1 a forecast"), late);
        assertTrue(late.contains("Forecast, statement 1"), late);
        assertEquals(303, act(other(), draft, 2, "type:s1", "type", "CLAIM").status());
    }

    @Test
    void everyChangeIsUndoneAndDoneAgain() {
        String draft = begin(ida());
        act(ida(), draft, 1, "type:s3", "type", "FORECAST");
        act(ida(), draft, 2, "split:s3", "at", Integer.toString(TEXT.length()));
        assertTrue(ida().get(bench(draft)).text().contains("Forecast, statement 3"));
        assertEquals(303, act(ida(), draft, 2, "undo").status());
        assertTrue(ida().get(bench(draft)).text().contains("Fact, statement 3"));
        assertEquals(303, act(ida(), draft, 3, "redo").status());
        assertTrue(ida().get(bench(draft)).text().contains("Forecast, statement 3"));
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() {
        String draft = begin(ida());
        String page =
                act(ida(), draft, 1, "type:s99", "type", "FACT").expect(200).text();
        assertTrue(page.contains("That is no longer there. Nothing was changed."), page);
        String odd = act(ida(), draft, 1, "restore:minus").expect(200).text();
        assertTrue(odd.contains("That could not be understood. Nothing was changed."), odd);
        assertTrue(ida().get(bench(draft)).text().contains("Draft, revision 1"));
    }

    @Test
    void aCaseThatLacksWhatMustBeIsNotPublished() {
        String draft = begin(ida());
        String page = post(ida(), "/teach/publish.xhtml?draft=" + draft, "base", "99", "do", "publish")
                .expect(200)
                .text();
        assertTrue(page.contains("It was not published."), page);
        assertFalse(ida().get("/teach/cases.xhtml").text().contains("Published"));
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
        String odd = upload(ida(), source(draft), "a.exe", new byte[] {1, 2, 3})
                .expect(200)
                .text();
        assertTrue(odd.contains("Only .txt, .md, .html, .docx and .pdf"), odd);
        assertEquals(
                303, upload(ida(), source(draft), "a.txt", new byte[7 << 20]).status());
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

    @Test
    void aDeletedDraftIsGone() {
        String draft = begin(ida());
        act(ida(), draft, 1, "type:s1", "type", "FORECAST");
        assertEquals(303, act(ida(), draft, 2, "delete").status());
        assertEquals(404, ida().get(bench(draft)).status());
    }
}
