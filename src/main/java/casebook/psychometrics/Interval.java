package casebook.psychometrics;

/** A confidence interval, both ends included. */
public record Interval(double low, double high) {

    /** The normal quantile of two-sided 95 %. */
    static final double Z95 = 1.959963984540054;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval runs from low to high");
        }
    }
}
