package casebook.commentary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommentaryTest {
    private static final Removal SHARE = new Removal(Removal.Kind.FURNITURE, "Share  this", "share line", 3, 1);
    private static final Removal CREDIT = new Removal(Removal.Kind.FURNITURE, "Photo: A. Stringer", "credit", 7, 2);
    private static final Commentary TWO = Commentary.of(
            Metadata.NONE,
            List.of(new Paragraph("Ships sailed. None came back."), new Paragraph("Aftermath", "The port closed.")),
            List.of(SHARE, CREDIT));

    @Test
    void passagesAreJoinedByOneEmptyLineAndSentencesAreNumberedThroughout() {
        assertEquals("Ships sailed. None came back.\n\nThe port closed.", TWO.text());
        assertEquals(
                List.of("s1 Ships sailed.", "s2 None came back.", "s3 The port closed."),
                TWO.sentences().map(one -> one.id() + " " + TWO.of(one)).toList());
        assertEquals("Aftermath", TWO.passages().get(1).heading());
        assertEquals("p2", TWO.passages().get(1).id());
    }

    @Test
    void aRestoredRemovalIsAPassageAtItsPlaceAndMovesTheOthers() {
        Commentary restored = TWO.restore(SHARE);
        assertEquals("Ships sailed. None came back.\n\nShare this\n\nThe port closed.", restored.text());
        assertEquals(List.of(CREDIT.at(3)), restored.removed());
        assertEquals("p2", restored.passages().get(1).id());
    }

    @Test
    void whatWasNeverRemovedCannotBeRestored() {
        assertEquals(TWO, TWO.restore(SHARE.at(2)));
    }
}
