package casebook.psychometrics;

/** What a count out of a number of trials says of the proportion behind it. */
public final class Proportions {
    private Proportions() {}

    /**
     * The 95 % interval for a proportion by the score method, without continuity correction: Wilson (1927), Probable
     * inference, the law of succession, and statistical inference, JASA 22; method 3 of Newcombe (1998), Two-sided
     * confidence intervals for the single proportion, Statistics in Medicine 17.
     *
     * <p>A mean of scores from 0 to 1 may be given as if it were a proportion: such scores vary by no more than right and
     * wrong answers of the same mean do, so that the interval is then too wide rather than too narrow.
     *
     * @param successes 0 to n, whole or not
     * @param n at least 1
     */
    public static Interval wilson(double successes, int n) {
        if (n < 1 || successes < 0 || successes > n) {
            throw new IllegalArgumentException(successes + " of " + n + " is no proportion");
        }
        double z = Interval.Z95;
        double p = successes / n;
        double centre = 2 * n * p + z * z;
        double half = z * Math.sqrt(z * z + 4 * n * p * (1 - p));
        double below = 2 * (n + z * z);
        return new Interval(Math.max(0, (centre - half) / below), Math.min(1, (centre + half) / below));
    }
}
