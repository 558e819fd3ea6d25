package casebook.assessment;

import casebook.item.Level;
import casebook.questionbank.CoverageTable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What forms of a quiz cover: how many questions a form is expected to have on each passage or concept, by level. A
 * question counts for each of them.
 *
 * @param rows those that some form has a question on, the most questions first
 * @param gaps those that none has one on
 */
public record ExpectedCoverage(List<Row> rows, List<CoverageTable.Row> gaps) {

    /**
     * @param counts over all forms that were drawn
     * @param forms how many were
     * @param always whether no form can be without it; worked out, not sampled
     */
    public record Row(CoverageTable.Row counts, int forms, boolean always) {

        /** Questions of a form, on average. */
        public double questions() {
            return counts.all() / (double) forms;
        }

        /** Questions of a form at a level (lexical), on average. */
        public double at(String level) {
            return counts.counts().get(level(level).ordinal()) / (double) forms;
        }
    }

    public ExpectedCoverage {
        rows = List.copyOf(rows);
        gaps = List.copyOf(gaps);
    }

    private static Level level(String lexical) {
        return Arrays.stream(Level.values())
                .filter(level -> level.lexical().equals(lexical))
                .findFirst()
                .orElseThrow();
    }

    /**
     * @param table of the questions of all forms together
     * @param forms how many forms were drawn, above 0
     * @param always whether each form has a question on the passage or concept with this id
     */
    public static ExpectedCoverage of(CoverageTable table, int forms, Predicate<String> always) {
        return new ExpectedCoverage(
                table.rows().stream()
                        .filter(row -> !row.isGap())
                        .sorted(Comparator.comparingInt(CoverageTable.Row::all).reversed())
                        .map(row -> new Row(row, forms, always.test(row.id())))
                        .toList(),
                table.gaps());
    }

    /** The levels of which some form has a question, from the lowest. */
    public List<String> levels() {
        return Arrays.stream(Level.values())
                .map(Level::lexical)
                .filter(level -> rows.stream().anyMatch(row -> row.at(level) > 0))
                .toList();
    }

    /** The levels of which no form has one. */
    public List<String> bareLevels() {
        List<String> there = levels();
        return Arrays.stream(Level.values())
                .map(Level::lexical)
                .filter(level -> !there.contains(level))
                .toList();
    }

    /** How many rows every form covers. */
    public long sure() {
        return rows.stream().filter(Row::always).count();
    }

    public int all() {
        return rows.size() + gaps.size();
    }
}
