package casebook.psychometrics;

import java.util.Optional;

/**
 * The sums over pairs of values from which their correlation follows. Sums of parts of a sample may be added up.
 *
 * @param n how many pairs
 */
public record PairSums(int n, double x, double y, double xx, double yy, double xy) {
    public static final PairSums NONE = new PairSums(0, 0, 0, 0, 0, 0);

    /** Variances under this are rounding of what does not vary. */
    private static final double NOTHING = 1e-9;

    public PairSums and(double oneX, double oneY) {
        return new PairSums(n + 1, x + oneX, y + oneY, xx + oneX * oneX, yy + oneY * oneY, xy + oneX * oneY);
    }

    public PairSums plus(PairSums other) {
        return new PairSums(n + other.n, x + other.x, y + other.y, xx + other.xx, yy + other.yy, xy + other.xy);
    }

    /**
     * The product-moment correlation. With an item's scores as x and the totals of the other items as y it is the
     * corrected item-total correlation: Henrysson (1963), Correction of item-total correlations in item analysis,
     * Psychometrika 28; for items that are right or wrong, the point-biserial with the item left out.
     *
     * @return none when either does not vary
     */
    public Optional<Double> correlation() {
        double ofX = xx - x * x / n;
        double ofY = yy - y * y / n;
        if (n < 2 || ofX / n < NOTHING || ofY / n < NOTHING) {
            return Optional.empty();
        }
        return Optional.of(Math.clamp((xy - x * y / n) / Math.sqrt(ofX * ofY), -1, 1));
    }

    /**
     * The 95 % interval for the correlation by Fisher's transformation: Fisher (1921), On the "probable error" of a
     * coefficient of correlation deduced from a small sample, Metron 1.
     *
     * @return none for fewer than four pairs, or when either does not vary
     */
    public Optional<Interval> interval() {
        if (n < 4) {
            return Optional.empty();
        }
        double half = Interval.Z95 / Math.sqrt(n - 3);
        return correlation().map(r -> new Interval(Math.tanh(atanh(r) - half), Math.tanh(atanh(r) + half)));
    }

    private static double atanh(double r) {
        double inside = Math.clamp(r, -1 + 1e-12, 1 - 1e-12);
        return 0.5 * Math.log((1 + inside) / (1 - inside));
    }
}
