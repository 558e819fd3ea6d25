package casebook.psychometrics;

import java.util.List;

/**
 * The middle of a sample and of its halves.
 *
 * @param lower a quarter of the values lie below it
 * @param upper a quarter of the values lie above it
 */
public record Quartiles(double lower, double median, double upper) {

    /**
     * By linear interpolation between the values at both sides, definition 7 of Hyndman and Fan (1996), Sample quantiles
     * in statistical packages, The American Statistician 50; spreadsheets and R do the same unless told otherwise.
     *
     * @param sorted ascending, at least one
     */
    public static Quartiles of(List<Double> sorted) {
        return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    private static double quantile(List<Double> sorted, double p) {
        double place = (sorted.size() - 1) * p;
        int below = (int) Math.floor(place);
        double low = sorted.get(below);
        double high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low + (place - below) * (high - low);
    }
}
