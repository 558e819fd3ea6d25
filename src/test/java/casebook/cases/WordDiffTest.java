package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.WordDiff.Kind;
import casebook.cases.WordDiff.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pieces were written down by hand from the two sentences. */
class WordDiffTest {

    @Test
    void aChangedWordGoesAndAnotherComes() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "Arden "),
                        new Piece(Kind.REMOVED, "closed "),
                        new Piece(Kind.ADDED, "shut "),
                        new Piece(Kind.SAME, "the gates.")),
                WordDiff.between("Arden closed the gates.", "Arden shut the gates."));
    }

    @Test
    void aTextThatComesIsAddedWhole() {
        assertEquals(List.of(new Piece(Kind.ADDED, "It rained.")), WordDiff.between("", "It rained."));
    }

    @Test
    void whatIsTheSameIsOnePiece() {
        assertEquals(List.of(new Piece(Kind.SAME, "It was kept.")), WordDiff.between("It was kept.", "It was kept."));
    }

    @Test
    void wordsPutInTheMiddleLeaveBothEndsAlone() {
        assertEquals(
                List.of(
                        new Piece(Kind.SAME, "A treaty "),
                        new Piece(Kind.ADDED, "of two pages "),
                        new Piece(Kind.SAME, "was signed.")),
                WordDiff.between("A treaty was signed.", "A treaty of two pages was signed."));
    }
}
