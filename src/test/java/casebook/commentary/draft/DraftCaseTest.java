package casebook.commentary.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.commentary.draft.Requirement.Measure;
import casebook.commentary.draft.Requirement.State;
import casebook.commentary.draft.Requirement.What;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Severity;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftCaseTest {

    private final CaseDraft border = Texts.draft(Texts.BORDER);

    private static Requirement requirement(List<Requirement> all, What what) {
        return all.stream()
                .filter(requirement -> requirement.what() == what)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headAndProposalsAreACaseThatIsRead() {
        JsonObject tree = DraftCase.tree(border.head(), border.proposals(), border.doubts())
                .value();
        assertNotNull(tree);
        TeachingCase whole = CaseJson.read(tree);
        assertEquals("Chile and Bolivia, March 2015", whole.title());
        assertEquals(
                List.of("t-s4", "t-s5", "t-s1", "t-s6"),
                whole.timeline().stream().map(event -> event.id()).toList());
        assertEquals("2015-03-03", whole.entry("c-s1").orElseThrow().knownFrom().toString());
        assertTrue(whole.teachingNote().sections().stream()
                .anyMatch(section -> section.heading().equals("Weaknesses of the source")
                        && section.markdown().contains("was it the first or not?")));
    }

    @Test
    void allThatAHeadLacksIsToldAtOnce() {
        Parsed<JsonObject> read = DraftCase.tree(JsonValue.EMPTY_JSON_OBJECT, List.of());
        assertNull(read.value());
        assertEquals(
                List.of(
                        "slug",
                        "title",
                        "dateline",
                        "asOf",
                        "readingTime",
                        "licence",
                        "source.title",
                        "source.outlet",
                        "source.date",
                        "source.authors",
                        "parts"),
                read.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .map(found -> found.where().path())
                        .toList());
    }

    @Test
    void aDecisionWithoutItsDeciderIsNoDecision() {
        List<Proposal> without = border.proposals().stream()
                .filter(proposal -> !proposal.id().equals("a-bolivia"))
                .toList();
        Parsed<JsonObject> read = DraftCase.tree(border.head(), without);
        assertTrue(Diagnostic.anyError(read.diagnostics()));
        assertEquals(
                "the decider a-bolivia is not among the actors; accept that actor too",
                read.diagnostics().getFirst().message());
    }

    @Test
    void anItemIsAnchoredToTheCaseAsItIsCalledNow() {
        JsonObject item = DraftCase.items("border-2015", border.proposals()).getFirst();
        assertEquals(
                "border-2015", item.getJsonArray("anchors").getJsonObject(0).getString("case"));
        assertTrue(!item.containsKey("bank"));
    }

    @Test
    void whatIsMissingIsToldByName() {
        List<Requirement> all = Completeness.of(border.head(), border.proposals());
        assertEquals(
                new Requirement(What.RIVAL_VIEWS, "", Measure.NUMBER, 3, 3, 0, 0, State.MISSING),
                requirement(all, What.RIVAL_VIEWS));
        assertEquals(
                new Requirement(What.ACTORS, "", Measure.NUMBER, 8, 12, 3, 0, State.PARTLY),
                requirement(all, What.ACTORS));
        assertEquals(State.COMPLETE, requirement(all, What.DATE_LINE).state());
        assertEquals(
                new Requirement(What.TIMELINE, "", Measure.NUMBER, 16, 24, 4, 0, State.PARTLY),
                requirement(all, What.TIMELINE));
    }

    @Test
    void aCaseWithoutAnOpeningOrADecisionStopsAndOneWithoutExhibitsDoesNot() {
        List<Requirement> none = Completeness.of(JsonValue.EMPTY_JSON_OBJECT, List.of());
        assertEquals(
                List.of(
                        What.TITLE,
                        What.DATE_LINE,
                        What.AS_OF,
                        What.READING_TIME,
                        What.OPENING,
                        What.ACTORS,
                        What.TIMELINE,
                        What.DECISIONS,
                        What.OBJECTIVES),
                none.stream().filter(Requirement::isStop).map(Requirement::what).toList());
        assertEquals(
                List.of(),
                Completeness.of(border.head(), border.proposals()).stream()
                        .filter(Requirement::isStop)
                        .toList());
    }
}
