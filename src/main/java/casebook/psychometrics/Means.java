package casebook.psychometrics;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** What a sample says of the mean behind it. */
public final class Means {
    private static final double UPPER = 0.975;

    private Means() {}

    /** The arithmetic mean. @param values at least one */
    public static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The 95 % interval for the mean. @param values at least two */
    public static Interval interval(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return interval(mean, Math.sqrt(squares / (values.size() - 1)), values.size());
    }

    /**
     * The 95 % interval by Student's t with n − 1 degrees of freedom: Student (1908), The probable error of a mean,
     * Biometrika 6; NIST/SEMATECH e-Handbook of Statistical Methods, section 1.3.5.2. For marks, which have bounds and are
     * seldom normal, it is good from about 30 values on and a rough guide under that.
     *
     * @param deviation the sample's standard deviation, by n − 1
     * @param n at least 2
     */
    public static Interval interval(double mean, double deviation, int n) {
        double t = TDistribution.of(n - 1).inverseCumulativeProbability(UPPER);
        double half = t * deviation / Math.sqrt(n);
        return new Interval(mean - half, mean + half);
    }
}
