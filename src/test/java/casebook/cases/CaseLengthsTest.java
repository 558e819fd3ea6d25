package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lengths and numbers of the content guide, section 1. The words are counted by hand or stand in the text. */
class CaseLengthsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 3);

    private static List<String> unusual(int words) {
        String text = "word ".repeat(words - 1) + "end.";
        return CaseLengths.unusual(SampleCase.with(Passage.of("p-gates", "A", DAY, "", text, "ours"))).stream()
                .filter(one -> one.startsWith("background of part A"))
                .toList();
    }

    @Test
    void aSmallCaseIsToldAllOfItAtOnce() {
        List<String> unusual = CaseLengths.unusual(SampleCase.whole());
        assertTrue(
                unusual.containsAll(List.of(
                        "background of part A: 19 words, not 300 to 600",
                        "background of part B: 7 words, not 300 to 600",
                        "actors: 1, not 8 to 12",
                        "rows of the timeline: 2, not 16 to 24",
                        "concepts: 1, not 24 or more")),
                unusual::toString);
    }

    @Test
    void theEndsOfARangeBelongToIt() {
        assertEquals(List.of("background of part A: 299 words, not 300 to 600"), unusual(299));
        assertEquals(List.of(), unusual(300));
        assertEquals(List.of(), unusual(600));
        assertEquals(List.of("background of part A: 601 words, not 300 to 600"), unusual(601));
    }
}
