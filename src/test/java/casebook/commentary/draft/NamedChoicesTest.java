package casebook.commentary.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.commentary.draft.NamedChoice.Way;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that were made up for this test; published on 20 March 2015, as all of {@link Texts}. */
class NamedChoicesTest {
    private static List<NamedChoice> in(String... passages) {
        return new NamedChoices(new Material(Texts.of(passages))).all();
    }

    private static List<String> options(NamedChoice choice) {
        return choice.options().stream().map(Excerpt::words).toList();
    }

    @Test
    void aChoiceThatIsFacedHasBothItsSides() {
        NamedChoice choice =
                in("On 3 March Bolivia had to decide whether to recall its ambassador or to ask Peru for ships.")
                        .getFirst();
        assertEquals(Way.FACED, choice.way());
        assertEquals("Bolivia", choice.decider().name());
        assertEquals("2015-03-03", choice.date().toString());
        assertEquals(List.of("recall its ambassador", "ask Peru for ships"), options(choice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bolivia must now choose between the port of Ilo and the port of Arica. | FACED | 2015-03-20",
                "On 4 March Bolivia refused to open its books to the inspectors. | TAKEN | 2015-03-04",
                "On 5 March Chile urged Bolivia to withdraw its complaint from the court. | ASKED | 2015-03-05",
                "Bolivia should send an envoy to Lima before the winter. | ADVISED | 2015-03-20",
            })
    void theWordsSayHowTheTextSpeaksOfIt(String sentence, Way way, String date) {
        NamedChoice choice = in(sentence).getFirst();
        assertEquals(way, choice.way());
        assertEquals(date, choice.date().toString());
    }

    @Test
    void whatIsAskedOfSomebodyIsAnOptionOfTheirs() {
        NamedChoice choice = in("On 5 March Chile urged Bolivia to withdraw its complaint from the court.")
                .getFirst();
        assertEquals("Bolivia", choice.decider().name());
        assertEquals(List.of("withdraw its complaint from the court"), options(choice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bolivia should have sent an envoy to Lima before the winter.",
                "Bolivia should be proud of its railway to the sea.",
                "Bolivia should not wait for the court in The Hague.",
                "The troops in Bolivia should send an envoy to Lima.",
                "In March 2014 Bolivia refused to open its books to the inspectors.",
                "Bolivia exports tin and buys wheat from its neighbours.",
            })
    void hindsightPraiseAndWhatHasNoDayAreNoChoices(String sentence) {
        assertEquals(List.of(), in(sentence));
    }

    @Test
    void aTextThatTellsOfNoDeedStillGivesADecisionAndAnOpening() {
        CaseDraft draft = Texts.draft(
                "On 2 March the customs house at Arica burnt down. The road stayed shut.",
                "Bolivia should send an envoy to Lima.");
        Proposal decision = draft.proposals().stream()
                .filter(one -> one.kind() == ProposalKind.DECISION)
                .findFirst()
                .orElseThrow();
        assertEquals("a-bolivia", decision.content().getString("decider"));
        assertEquals(
                "“send an envoy to Lima”",
                decision.content().getJsonArray("options").getJsonObject(0).getString("text"));
        assertEquals(
                "Advised by the commentary.",
                decision.content().getJsonArray("options").getJsonObject(0).getString("consequence"));
        assertEquals(List.of("s3"), decision.rests());
        assertEquals(
                1,
                draft.proposals().stream()
                        .filter(one -> one.id().equals("section-a-opening"))
                        .count());
    }
}
