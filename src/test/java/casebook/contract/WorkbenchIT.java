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
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbench as a browser without script uses it: what it takes in, whose a draft is, and who was faster. */
@ExtendWith(RunningCasebook.class)
class WorkbenchIT {
    private final School school;
    private final Classroom course;
    private final Classroom elsewhere;

    WorkbenchIT(School school) {
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

    @Test
    void aDeletedDraftIsGone() {
        String draft = begin(ida());
        act(ida(), draft, 1, "type:s1", "type", "FORECAST");
        assertEquals(303, act(ida(), draft, 2, "delete").status());
        assertEquals(404, ida().get(bench(draft)).status());
    }
}
