package casebook.gradebook.report;

import static casebook.gradebook.report.QuestionCheck.Finding.DOES_NOT_TELL_APART;
import static casebook.gradebook.report.QuestionCheck.Finding.EASIER_THAN_PLANNED;
import static casebook.gradebook.report.QuestionCheck.Finding.HARDER_THAN_PLANNED;
import static casebook.gradebook.report.QuestionCheck.Finding.POSSIBLE_WRONG_KEY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.psychometrics.PairSums;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final ConceptKey RESOLVE = new ConceptKey("deterrence", "resolve");
    private static final ConceptKey PROXY = new ConceptKey("proxies", "deniability");

    @Test
    void theAttemptWithMoreMarksCountsAndOfEqualOnesTheEarlier() {
        Grade first = new Grade(11, 1, 7, 6, 10, 10, 0);
        Grade better = new Grade(12, 1, 7, 8, 10, 10, 0);
        Grade same = new Grade(13, 1, 7, 8, 10, 10, 0);
        assertEquals(better, first.better(better));
        assertEquals(better, same.better(better));
        assertEquals(better, better.better(same));
    }

    @Test
    void aStudentStandsOverSeveralQuizzesWithAllMarksTogether() {
        Standing one = new Standing(7, 6, 10, 0, Map.of(RESOLVE, new ConceptMarks(6, 10)));
        Standing two = new Standing(7, 3, 5, 1, Map.of(RESOLVE, new ConceptMarks(1, 2), PROXY, new ConceptMarks(2, 3)));
        Standing both = one.plus(two);
        assertEquals(0.6, both.share(), 1e-12);
        assertEquals(1, both.pending());
        assertEquals(new ConceptMarks(7, 12), both.concepts().get(RESOLVE));
        assertEquals(new ConceptMarks(2, 3), both.concepts().get(PROXY));
    }

    @Test
    void sumsAreBySectionAndAnswersAreSetAgainstTheRestOfTheirQuiz() {
        SectionSummation sums = new SectionSummation();
        sums.student(1);
        sums.student(1);
        sums.student(2);
        sums.standing(1, new Standing(7, 3, 4, 0, Map.of(RESOLVE, new ConceptMarks(3, 4))));
        sums.answers(
                1,
                List.of(
                        new QuestionScore(70, 1, 501, 1.0, 2, false),
                        new QuestionScore(70, 2, 502, 2.0, 2, true),
                        new QuestionScore(70, 3, 503, null, 5, false)));
        SectionSums section = sums.sums().getFirst();
        assertEquals(2, section.students());
        assertEquals(List.of(0.75), section.shares());
        assertEquals(List.of(new ConceptSums(RESOLVE, 1, 3, 4)), section.concepts());
        assertEquals(
                List.of(
                        new QuestionSums(501, 1, 0, 0.5, new PairSums(1, 0.5, 1, 0.25, 1, 0.5)),
                        new QuestionSums(502, 1, 1, 1, new PairSums(1, 1, 0.5, 1, 0.25, 0.5))),
                section.questions());
        assertEquals(
                new SectionSums(2, 1, List.of(), 0, List.of(), List.of()),
                sums.sums().get(1));
    }

    /** 8 of 10 right: Newcombe (1998) gives no such row; the ends are those of R's prop.test(8, 10, correct = FALSE). */
    @Test
    void whoeverReachesThePassMarkPasses() {
        Figures figures = Figures.of(List.of(0.3, 0.5999, 0.1 + 0.2 + 0.3, 0.7, 0.7, 0.8, 0.8, 0.9, 0.9, 1.0), 0.6);
        assertEquals(10, figures.n());
        assertEquals(8, figures.passed());
        assertEquals(0.4901625, figures.passInterval().low(), 1e-6);
        assertEquals(0.9433178, figures.passInterval().high(), 1e-6);
    }

    @Test
    void nobodyHasNoFigures() {
        Figures none = Figures.of(List.of(), 0.6);
        assertEquals(0, none.n());
        assertNull(none.quartiles());
        assertNull(none.mean());
        assertNull(Figures.of(List.of(0.5), 0.6).meanInterval());
    }

    @Test
    void tenthsHoldTheirLowerEndAndTheLastBoth() {
        assertEquals(List.of(1, 1, 0, 1, 0, 0, 0, 0, 0, 2), Figures.tenths(List.of(0.0, 0.1, 0.1 + 0.2, 0.99, 1.0)));
    }

    @Test
    void aCellTurnsAtTheStandardAndHidesFewerThanFive() {
        SectionSums section = new SectionSums(
                1,
                20,
                List.of(),
                0,
                List.of(
                        new ConceptSums(new ConceptKey("b", "a"), 5, 49, 100),
                        new ConceptSums(new ConceptKey("b", "b"), 5, 50, 100),
                        new ConceptSums(new ConceptKey("b", "c"), 5, 60, 100),
                        new ConceptSums(new ConceptKey("b", "d"), 5, 70, 100),
                        new ConceptSums(new ConceptKey("b", "e"), 5, 80, 100),
                        new ConceptSums(new ConceptKey("b", "f"), 4, 80, 100)),
                List.of());
        HeatMap map = HeatMap.of(List.of(section), 0.6);
        assertEquals(
                List.of(1, 2, 3, 4, 5, 0),
                map.rows().stream().map(row -> row.cells().getFirst().step()).toList());
        assertEquals(new HeatMap.Cell(4, 0, 0), map.rows().get(5).cells().getFirst());
        assertEquals(5, map.told());
        assertEquals(3, map.reached());
        assertEquals(2, map.shortfalls(0));
    }

    /** The four questions of the coordinator's mock-up, with its figures. */
    @Test
    void questionsAreFoundForWhatTheirFiguresHold() {
        assertEquals(List.of(POSSIBLE_WRONG_KEY, HARDER_THAN_PLANNED), check(146, 0.22, 0.55, -0.18));
        assertEquals(List.of(DOES_NOT_TELL_APART), check(151, 0.58, 0.60, 0.04));
        assertEquals(List.of(HARDER_THAN_PLANNED), check(198, 0.53, 0.75, 0.41));
        assertEquals(List.of(), check(102, 0.81, 0.78, 0.29));
        assertEquals(List.of(EASIER_THAN_PLANNED), check(102, 0.95, 0.6, 0.35));
    }

    @Test
    void nothingIsSaidOfFewAnswers() {
        assertEquals(List.of(), check(29, 0.1, 0.9, -0.9));
        assertEquals("–", QuestionCheck.of(sums(29, 0.5, 0.3), 0.5).apart());
        assertEquals("\u22120.18", QuestionCheck.of(sums(146, 0.5, -0.18), 0.5).apart());
    }

    @Test
    void theMostUrgentQuestionComesFirst() {
        QuestionCheck harder = QuestionCheck.of(sums(198, 0.53, 0.41), 0.75);
        QuestionCheck key = QuestionCheck.of(sums(146, 0.55, -0.18), 0.55);
        QuestionCheck fine = QuestionCheck.of(sums(102, 0.2, 0.41), 0.2);
        assertEquals(
                List.of(key, harder, fine),
                List.of(fine, harder, key).stream()
                        .sorted(QuestionCheck.byUrgency())
                        .toList());
        assertTrue(fine.findings().isEmpty());
    }

    private static List<QuestionCheck.Finding> check(int n, double mean, double planned, double correlation) {
        return QuestionCheck.of(sums(n, mean, correlation), planned).findings();
    }

    /** Pairs of mean 0 and variance 1 with that correlation. */
    private static QuestionSums sums(int n, double mean, double correlation) {
        return new QuestionSums(1, n, 0, mean * n, new PairSums(n, 0, 0, n, n, n * correlation));
    }
}
