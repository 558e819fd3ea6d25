package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.SampleCase;
import casebook.item.AssessmentItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counted by hand from the sample items: a choice and an order that rest on the first passage, one of them evaluates. */
class CoverageTableTest {
    private static final AssessmentItem APPLIES = SampleItems.item(SampleItems.tree(SampleItems.CHOICE));
    private static final AssessmentItem EVALUATES =
            SampleItems.item(SampleItems.with(SampleItems.tree(SampleItems.ORDER), "level", "evaluate"));

    @Test
    void itemsAreCountedByPassageAndLevel() {
        CoverageTable table = CoverageTable.ofPassages(List.of(APPLIES, EVALUATES), SampleCase.whole());
        assertEquals(
                List.of("p-gates", "p-treaty", "p-recall"),
                table.rows().stream().map(CoverageTable.Row::id).toList());
        assertEquals(List.of(0, 0, 1, 0, 1, 0), table.rows().getFirst().counts());
        assertEquals(2, table.rows().getFirst().all());
    }

    @Test
    void aPassageUnderNoItemIsAGap() {
        CoverageTable table = CoverageTable.ofPassages(List.of(APPLIES), SampleCase.whole());
        assertEquals(
                List.of("p-treaty", "p-recall"),
                table.gaps().stream().map(CoverageTable.Row::id).toList());
        assertEquals(1, table.covered());
    }

    @Test
    void whatIsLeftOutOnPurposeIsNoGapAndCountsOnceSomethingRestsOnIt() {
        CoverageTable table =
                CoverageTable.ofPassages(List.of(APPLIES), SampleCase.whole()).leaving(List.of("p-gates", "p-treaty"));
        assertEquals(
                List.of("p-gates", "p-recall"),
                table.rows().stream().map(CoverageTable.Row::id).toList());
    }

    @Test
    void aConceptCountsTheItemsThatAreAboutIt() {
        CoverageTable table = CoverageTable.ofConcepts(
                List.of(APPLIES, EVALUATES), List.of(new BankConcept("denial", "Denial"), new BankConcept("x", "X")));
        assertEquals(2, table.rows().getFirst().all());
        assertEquals(
                List.of("x"), table.gaps().stream().map(CoverageTable.Row::id).toList());
    }

    @Test
    void anItemReadsNearlyLikeOneWithTheSameWords() {
        AssessmentItem copy =
                SampleItems.item(SampleItems.with(SampleItems.tree(SampleItems.CHOICE), "slug", "a-copy"));
        assertEquals(List.of("a-copy"), Lint.nearDuplicates(APPLIES, List.of(APPLIES, copy)));
        assertEquals(List.of(), Lint.nearDuplicates(APPLIES, List.of(APPLIES)));
    }

    @Test
    void aSlugIsMadeOfTheTitleAndFree() {
        assertEquals("che-guevara-s-visit", ItemSlugs.free("Ché Guevara’s visit!", slug -> false));
        assertEquals("visit-3", ItemSlugs.free("Visit", slug -> !slug.equals("visit-3")));
        assertEquals("item", ItemSlugs.free("ایران", slug -> false));
    }
}
