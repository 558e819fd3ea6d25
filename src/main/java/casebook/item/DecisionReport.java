package casebook.item;

import java.util.List;

/**
 * What a way through a decision comes to, beside what it could have come to. Texts are HTML.
 *
 * @param served where the worth of the way lies between the least and the greatest of all whole ways, 0 to 1
 * @param kept the share of the constraints that it keeps, 0 to 1; 1 where there are none
 * @param consistency the share of the marks that goes by the constraints, 0 to 1
 */
public record DecisionReport(List<Aim> aims, List<Bound> bounds, double served, double kept, double consistency) {

    public DecisionReport {
        aims = List.copyOf(aims);
        bounds = List.copyOf(bounds);
    }

    /**
     * A goal.
     *
     * @param value the concept's sum over the way
     * @param least of all whole ways
     * @param greatest of all whole ways
     */
    public record Aim(String concept, String html, double weight, double value, double least, double greatest) {}

    /** A constraint, and whether the way keeps it. */
    public record Bound(String html, boolean met) {}
}
