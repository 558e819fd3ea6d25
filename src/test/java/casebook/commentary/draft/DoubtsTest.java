package casebook.commentary.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Slips and gaps as an editor would mark them in the margin. */
class DoubtsTest {

    private static List<String> doubts(String... passages) {
        return Texts.draft(passages).doubts().stream()
                .map(doubt -> doubt.code() + " " + doubt.sentences() + " " + doubt.message())
                .toList();
    }

    @Test
    void aNeighbourWithoutANameIsShown() {
        assertEquals(
                List.of("REFERENCE [s1] “Its eastern neighbour”: the text does not say who is meant"),
                doubts("Its eastern neighbour has kept silent."));
        assertEquals(List.of(), doubts("Its eastern neighbour, Bolivia, has kept silent."));
    }

    @Test
    void lettersThatAreNowhereWrittenOutAreShown() {
        assertEquals(
                List.of("ACRONYM [s1] “OLM” is used and nowhere written out"),
                doubts("Nobody has heard from the OLM since the raid."));
        assertEquals(
                List.of(),
                doubts("The Organisation for Lake Matters (OLM) has an office. Nobody has heard from the OLM."));
    }

    @Test
    void aFirstThatWasNotTheFirstIsAskedAbout() {
        assertEquals(
                List.of(
                        "FIRST [s1, s2] “unprecedented” stands beside “several earlier blockades over the years”: was it"
                                + " the first or not?"),
                doubts(
                        "The closure is an unprecedented blow. The port has seen several earlier blockades over the years."));
    }

    @Test
    void twoNumbersForTheSameThingAreAskedAbout() {
        assertEquals(
                List.of("TWO_NUMBERS [s1, s2] “12 soldiers” and “15 soldiers”: is the same thing counted twice?"),
                doubts(
                        "Chile sent 12 soldiers to the mountain pass. At the mountain pass stood 15 soldiers of Chile."));
        assertEquals(
                List.of(),
                doubts("Chile sent 12 soldiers to the pass. Peru has 15 soldiers at the lake in the north."));
    }

    @Test
    void twoDaysForTheSameDeedAreAskedAbout() {
        assertEquals(
                List.of("TWO_DATES [s1, s2] “3 March” and “5 March”: is the same event dated twice?"),
                doubts(
                        "On 3 March Chile closed the border crossing at Arica. On 5 March Chile closed the border crossing"
                                + " at Arica for good."));
    }

    @Test
    void whoCallsOrFearsWithoutANameIsShown() {
        assertEquals(
                List.of("SPEAKER [s1] “calls for restraint followed”: the text does not say whose"),
                doubts("Soon calls for restraint followed."));
    }

    @Test
    void whatCannotBeDatedIsShown() {
        assertEquals(
                List.of("UNDATED [s1] No date can be told for “In the days that followed”"),
                doubts("In the days that followed, nobody spoke."));
    }
}
