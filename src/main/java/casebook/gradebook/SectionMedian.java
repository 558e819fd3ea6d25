package casebook.gradebook;

import java.util.List;
import java.util.Optional;

/**
 * The median of a section's marks at an assignment, each student counting once with their best attempt.
 *
 * @param n how many students, at least {@link #LEAST}
 */
public record SectionMedian(double median, int n) {

    /** Fewer students could tell what one person got. */
    public static final int LEAST = 5;

    /** @return none for fewer than {@link #LEAST} students */
    public static Optional<SectionMedian> of(List<Double> marks) {
        if (marks.size() < LEAST) {
            return Optional.empty();
        }
        List<Double> sorted = marks.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return Optional.of(new SectionMedian(median, sorted.size()));
    }
}
