package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import casebook.cases.AnchorState.Doubtful;
import casebook.cases.AnchorState.Kept;
import casebook.cases.AnchorState.Moved;
import casebook.cases.AnchorState.Orphaned;
import casebook.cases.Resolution.Found;
import casebook.cases.Resolution.NotFound;
import casebook.cases.Resolution.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);
    private static final String QUOTE = "water for ten days";

    private final TeachingCase before = SampleCase.whole();
    private final Anchor anchor = new Anchor("p-gates", QUOTE, "Belmar has ", ".");

    private static Passage passage(String id, String text) {
        return Passage.of(id, "A", DAY, "", text, "ours");
    }

    @Test
    void wordsAreFoundAtTheirCodePoints() {
        Found found =
                assertInstanceOf(Found.class, Anchors.resolve(before, "p-gates", " water  for\nten days ", null, null));

        assertEquals(35, found.start());
        assertEquals(53, found.end());
        assertEquals(new Anchor("p-gates", QUOTE, "en closed the gates. Belmar has ", "."), found.anchor());
    }

    @Test
    void entriesArePassagesToo() {
        assertInstanceOf(Found.class, Anchors.resolve(before, "t-gates", "What happened.", null, null));
        assertInstanceOf(Found.class, Anchors.resolve(before, "d-answer", "Propose one.", null, null));
        assertEquals(
                new NotFound(Reason.NOT_IN_PASSAGE),
                Anchors.resolve(before, "d-answer", "SECRET-CONSEQUENCE", null, null));
    }

    @Test
    void whatCannotBeResolvedSaysWhy() {
        assertEquals(new NotFound(Reason.NO_PASSAGE), Anchors.resolve(before, "p-none", QUOTE, null, null));
        assertEquals(new NotFound(Reason.NO_QUOTE), Anchors.resolve(before, "p-gates", " ", null, null));
        assertEquals(
                new NotFound(Reason.NOT_IN_PASSAGE),
                Anchors.resolve(before, "p-gates", "Water for ten days", null, null));
        TeachingCase twice = SampleCase.with(passage("p-gates", "It rose. It fell. It rose."));
        assertEquals(new NotFound(Reason.AMBIGUOUS), Anchors.resolve(twice, "p-gates", "It rose.", null, null));
        assertEquals(18, ((Found) Anchors.resolve(twice, "p-gates", "It rose.", "It fell.", null)).start());
    }

    @Test
    void theSamePassageTextKeepsAnAnchor() {
        assertInstanceOf(Kept.class, ReAnchoring.of(before, anchor, SampleCase.whole()));
    }

    @Test
    void theExactWordsInAChangedPassageOrInAnotherMoveIt() {
        TeachingCase changed =
                SampleCase.with(passage("p-gates", "The gates are shut. Belmar has water for ten days."));
        TeachingCase elsewhere = SampleCase.with(passage("p-stores", "Stores: water for ten days."));

        assertEquals(
                31, ((Moved) ReAnchoring.of(before, anchor, changed)).place().start());
        assertEquals(
                "p-stores",
                ((Moved) ReAnchoring.of(before, anchor, elsewhere))
                        .place()
                        .passage()
                        .id());
    }

    @Test
    void severalPlacesAreToldApartByContextOrElseDoubtful() {
        TeachingCase clear =
                SampleCase.with(passage("p-gates", "Arden has water for ten days. Belmar has water for ten days."));
        TeachingCase unclear =
                SampleCase.with(passage("p-gates", "One had water for ten days. The other had water for ten days."));

        assertEquals(41, ((Moved) ReAnchoring.of(before, anchor, clear)).place().start());
        assertEquals(0, ((Doubtful) ReAnchoring.of(before, anchor, unclear)).distance());
    }

    @Test
    void nearWordsAreDoubtfulUpToAFifthOfTheQuotation() {
        // 18 code points: up to three edits are within a fifth
        TeachingCase near = SampleCase.with(passage("p-gates", "Belmar has water for two days."));
        TeachingCase far = SampleCase.with(passage("p-gates", "Belmar has wine for five nights."));

        Doubtful doubtful = assertInstanceOf(Doubtful.class, ReAnchoring.of(before, anchor, near));
        assertEquals(2, doubtful.distance());
        assertEquals(11, doubtful.place().start());
        assertInstanceOf(Orphaned.class, ReAnchoring.of(before, anchor, far));
    }
}
