package casebook.gradebook.report;

import casebook.psychometrics.Interval;
import casebook.psychometrics.Means;
import casebook.psychometrics.Proportions;
import casebook.psychometrics.Quartiles;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a group come to. Shares are of the marks to be had, 0 to 1; intervals are 95 % ones.
 *
 * @param n students with a result
 * @param quartiles null without any
 * @param passed how many reach the pass mark
 * @param passInterval of the share that passes; null without any
 * @param mean null without any
 * @param meanInterval null for fewer than two
 */
public record Figures(
        int n,
        @Nullable Quartiles quartiles,
        int passed,
        @Nullable Interval passInterval,
        @Nullable Double mean,
        @Nullable Interval meanInterval) {
    /** Sums of doubles are off by less; without it a result on the pass mark could fall to either side by chance. */
    private static final double NOISE = 1e-9;

    /**
     * @param shares ascending
     * @param pass the pass mark, 0 to 1
     */
    public static Figures of(List<Double> shares, double pass) {
        int n = shares.size();
        int passed =
                (int) shares.stream().filter(share -> share >= pass - NOISE).count();
        return new Figures(
                n,
                n == 0 ? null : Quartiles.of(shares),
                passed,
                n == 0 ? null : Proportions.wilson(passed, n),
                n == 0 ? null : Means.mean(shares),
                n < 2 ? null : Means.interval(shares));
    }

    /** Of several sections together. */
    public static Figures ofAll(Collection<SectionSums> sections, double pass) {
        return of(together(sections), pass);
    }

    /** The shares of several sections, ascending. */
    public static List<Double> together(Collection<SectionSums> sections) {
        return sections.stream()
                .flatMap(section -> section.shares().stream())
                .sorted()
                .toList();
    }

    /** The share that passes, 0 to 1; 0 without any result. */
    public double passRate() {
        return n == 0 ? 0 : (double) passed / n;
    }

    /** How many results lie in each tenth; the last has both its ends. */
    public static List<Integer> tenths(List<Double> shares) {
        int[] counts = new int[10];
        shares.forEach(share -> counts[(int) Math.min(9, Math.floor(share * 10 + NOISE))]++);
        return java.util.Arrays.stream(counts).boxed().toList();
    }
}
