package casebook.gradebook.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.gradebook.LitPassage;
import casebook.gradebook.LitPassage.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void aShortPassageIsShownWhole() {
        List<Run> runs = List.of(new Run("Before. ", false), new Run("Lit.", true));
        assertEquals(runs, Excerpt.of(passage(runs)).runs());
    }

    @Test
    void ofALongOneStaysWhatIsNearTheLitWords() {
        List<Run> runs = Excerpt.of(passage(List.of(
                        new Run("aaaa ".repeat(200), false),
                        new Run("Lit.", true),
                        new Run(" bbbb".repeat(200), false))))
                .runs();
        assertEquals(" … " + "aaaa ".repeat(31), runs.get(0).text());
        assertEquals(new Run("Lit.", true), runs.get(1));
        assertEquals(" bbbb".repeat(32) + " … ", runs.get(2).text());
    }

    private static LitPassage passage(List<Run> runs) {
        return new LitPassage("a-case", "p-one", "The record", "A", runs);
    }
}
