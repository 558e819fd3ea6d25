package casebook.commentary.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.commentary.Commentary;
import jakarta.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbatimTest {

    private static final Commentary SOURCE = Texts.of(
                    "Chile closed its border with Bolivia after a night of talks, and the port fell silent.")
            .commentary();

    private static List<Proposal> draft(String text) {
        return List.of(new Proposal(
                "c-s1",
                ProposalKind.CLAIM,
                "A",
                Json.createObjectBuilder().add("id", "c-s1").add("text", text).build(),
                List.of("s1")));
    }

    @Test
    void sevenWordsInARowAreNobodysProperty() {
        assertEquals(0, Verbatim.share(SOURCE, draft("Chile closed its border with Bolivia after long talks.")));
    }

    @Test
    void eightWordsInARowAreARunWhateverTheirMarks() {
        // Eight of ten words
        assertEquals(0.8, Verbatim.share(SOURCE, draft("It says: “Chile closed its border with Bolivia, after a”")));
    }

    @Test
    void aRunThatIsNoQuotationIsTold() {
        List<Verbatim.Run> found = Verbatim.longQuotations(
                SOURCE, draft("Now Chile closed its border with Bolivia after a night of rain."));
        assertEquals(1, found.size());
        assertEquals(
                "Chile closed its border with Bolivia after a night of",
                found.getFirst().words());
        assertEquals(10, found.getFirst().count());
        assertEquals(
                List.of(),
                Verbatim.longQuotations(
                        SOURCE, draft("“Chile closed its border with Bolivia after a night of talks”")));
    }

    @Test
    void idsAndLinksAreNoWords() {
        assertEquals(0, Verbatim.share(SOURCE, List.of()));
        assertEquals(1, Verbatim.share(SOURCE, draft("Chile closed its border with Bolivia after a night of talks")));
    }
}
