package casebook.commentary.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is expected was read off the text of {@link Texts#BORDER} by hand. */
class CaseDraftTest {

    private final CaseDraft border = Texts.draft(Texts.BORDER);

    private JsonObject content(String id) {
        return Texts.proposal(border, id).content();
    }

    @Test
    void theHeadSaysWhatThePageSaysAndNoOutcome() {
        assertEquals("Chile and Bolivia, March 2015", border.head().getString("title"));
        assertEquals("chile-and-bolivia-march-2015", border.head().getString("slug"));
        assertEquals("2015-03-20", border.head().getString("asOf"));
        assertEquals(
                "{\"title\":\"The closed border\",\"authors\":[\"Jane Roe\"],\"outlet\":\"The Morning Post\",\"date\":\"2015-03-20\"}",
                border.head().getJsonObject("source").toString());
    }

    @Test
    void partAEndsOnTheDayThatCallsForAnAnswer() {
        assertEquals(
                "2015-03-03",
                border.head().getJsonArray("parts").getJsonObject(0).getString("knownFrom"));
        assertEquals("A", Texts.proposal(border, "t-s1").part());
        assertEquals("A", Texts.proposal(border, "t-s5").part());
        assertEquals("B", Texts.proposal(border, "t-s6").part());
    }

    @Test
    void whatIsClaimedWithAnOldDateInItIsNoEarlyFact() {
        assertEquals("B", Texts.proposal(border, "c-s4").part());
    }

    @Test
    void whoMustAnswerDecidesFromWhatWasKnownThen() {
        JsonObject decision = content("d-bolivia-2015-03-03");
        assertEquals("a-bolivia", decision.getString("decider"));
        assertEquals(
                "It is 3 March 2015. As the commentary reports, Chile “closed its border with Bolivia”. Of what came"
                        + " before, the commentary dates: January 2015, “The two governments signed a pact …”. The"
                        + " choice lies with Bolivia.",
                decision.getString("situation"));
        assertFalse(decision.getString("situation").contains("consulate"), "that came a week later");
    }

    @Test
    void aRowOfTheTimelineSaysWhoDidWhatInTheWordsOfTheText() {
        assertEquals("Bolivia reopened its consulate in Arica", content("t-s6").getString("title"));
        assertEquals(
                "“On 10 March Bolivia reopened its consulate in Arica”",
                content("t-s6").getString("text"));
        assertEquals("2015-03-10", content("t-s6").getString("date"));
        assertEquals("month", content("t-s5").getString("precision"));
    }

    @Test
    void aClaimHasItsTypeItsCueAndWhoseItIs() {
        JsonObject claim = content("c-s3");
        assertEquals("claim", claim.getString("type"));
        assertEquals("insisted", claim.getString("cue"));
        assertEquals("a-chile", claim.getString("by"));
        assertEquals("judgement", content("c-s7").getString("type"));
        assertEquals("forecast", content("c-s10").getString("type"));
    }

    @Test
    void questionsOfAllFiveKindsAreAskedWhenTheTextGivesThem() {
        CaseDraft draft = Texts.draft(
                Texts.BORDER[0], Texts.BORDER[1], "Peru closed its consulate. Peru sent a ship to the port of Arica.");
        List<String> kinds = draft.proposals().stream()
                .filter(proposal -> proposal.kind() == ProposalKind.QUESTION)
                .map(proposal -> proposal.content().getString("kind"))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("counterfactual", "decide", "diagnose", "evaluate", "perspective"), kinds);
    }

    @Test
    void aQuestionQuotesTheJudgementThatItAsksAbout() {
        assertTrue(border.proposals().stream()
                .filter(proposal -> proposal.kind() == ProposalKind.QUESTION)
                .anyMatch(proposal -> proposal.content()
                        .getString("text")
                        .equals(
                                "The author judges: “Bolivia had little choice but to answer in kind”. What would have to"
                                        + " be true for this judgement to be wrong?")));
    }

    @Test
    void whoseWordsTheseAreIsAskedWithoutTheNameInThem() {
        JsonObject item = content("chile-and-bolivia-march-2015-said-1");
        assertEquals(
                "Whose words or view is this, according to the commentary: “the closure was a matter of public health”?",
                item.getString("prompt"));
        assertEquals(
                List.of("Chile", "Bolivia", "Peru"),
                item.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                        .map(choice -> choice.getString("text"))
                        .toList());
        assertEquals("draft", item.getString("status"));
    }

    @Test
    void statementsToSortCarryTheCueAsTheirReason() {
        JsonObject item = content("chile-and-bolivia-march-2015-types");
        List<String> types = item.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                .map(statement -> statement.getString("type"))
                .distinct()
                .toList();
        assertEquals(List.of("fact", "claim", "judgement", "forecast"), types);
        assertTrue(item.getJsonArray("statements").getValuesAs(JsonObject.class).stream()
                .anyMatch(statement -> statement.getString("rationale").startsWith("The cue is “According to”")));
    }

    @Test
    void anItemIsAskedNoEarlierThanWhatItRestsOn() {
        Proposal item = Texts.proposal(border, "chile-and-bolivia-march-2015-said-1");
        assertEquals("B", item.part());
        assertEquals("B", item.content().getString("part"));
        assertEquals(
                "c-s3",
                ((JsonString) item.content()
                                .getJsonArray("anchors")
                                .getJsonObject(0)
                                .get("passage"))
                        .getString());
    }

    @Test
    void aTextWithoutDeedsOrDatesGivesNoDecisionAndOnePart() {
        CaseDraft draft = Texts.draft("Trade is a fine thing. Ports should be open to all.");
        assertEquals(1, draft.head().getJsonArray("parts").size());
        assertTrue(draft.proposals().stream().noneMatch(proposal -> proposal.kind() == ProposalKind.DECISION));
        assertTrue(
                draft.proposals().stream().allMatch(proposal -> proposal.part().equals("A")));
    }

    @Test
    void aPronounIsNobodysName() {
        CaseDraft draft = Texts.draft("Chile and Peru met in Lima on 3 March. It recalled its ambassador.");
        assertTrue(
                draft.proposals().stream().noneMatch(proposal -> proposal.id().startsWith("d-")));
    }
}
