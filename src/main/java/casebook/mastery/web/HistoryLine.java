package casebook.mastery.web;

import casebook.mastery.ConceptStanding;
import casebook.mastery.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How an estimate developed, drawn into a box of 300 by 60 with 0 at the bottom and 1 at the top.
 *
 * @param line the estimates, as the points of a polyline
 * @param band where they likely lie, as the points of a polygon
 * @param goal the height of the goal
 */
public record HistoryLine(String line, String band, double goal) {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;

    /** @param history at least two points, oldest first */
    static HistoryLine of(List<ConceptStanding.Point> history) {
        List<String> band = new ArrayList<>(points(history, Estimate::high));
        band.addAll(points(history, Estimate::low).reversed());
        return new HistoryLine(
                String.join(" ", points(history, Estimate::mean)), String.join(" ", band), y(Estimate.GOAL));
    }

    private static List<String> points(List<ConceptStanding.Point> history, ToDoubleFunction<Estimate> value) {
        List<String> points = new ArrayList<>();
        for (int at = 0; at < history.size(); at++) {
            double x = WIDTH * at / (history.size() - 1);
            points.add(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f",
                    x,
                    y(value.applyAsDouble(history.get(at).estimate()))));
        }
        return points;
    }

    private static double y(double share) {
        return HEIGHT * (1 - share);
    }
}
