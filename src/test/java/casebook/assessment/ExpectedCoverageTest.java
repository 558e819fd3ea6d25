package casebook.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.questionbank.CoverageTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What forms cover, counted by hand: four forms, drawn from questions on two of three concepts. */
class ExpectedCoverageTest {
    private static final ExpectedCoverage COVERAGE = ExpectedCoverage.of(
            new CoverageTable(List.of(
                    new CoverageTable.Row("assurance", "Assurance", "", List.of(0, 0, 1, 0, 0, 0)),
                    new CoverageTable.Row("denial", "Denial", "", List.of(0, 2, 4, 0, 0, 0)),
                    new CoverageTable.Row("resolve", "Resolve", "", List.of(0, 0, 0, 0, 0, 0)))),
            4,
            id -> id.equals("denial"));

    @Test
    void aFormIsExpectedToHaveTheMeanOfTheFormsThatWereDrawn() {
        ExpectedCoverage.Row denial = COVERAGE.rows().getFirst();
        assertEquals("denial", denial.counts().id());
        assertEquals(1.5, denial.questions());
        assertEquals(0.5, denial.at("understand"));
        assertEquals(1.0, denial.at("apply"));
    }

    @Test
    void whatNoFormCoversIsAGap() {
        assertEquals(
                List.of("resolve"),
                COVERAGE.gaps().stream().map(CoverageTable.Row::id).toList());
        assertEquals(List.of("understand", "apply"), COVERAGE.levels());
        assertEquals(List.of("remember", "analyse", "evaluate", "create"), COVERAGE.bareLevels());
        assertEquals(3, COVERAGE.all());
        assertEquals(1, COVERAGE.sure());
    }
}
