package casebook.mastery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a student stands with a concept, from attempts whose feedback is released in full.
 *
 * @param concept its id in the vocabulary of its bank
 * @param name as students read it
 * @param commonest the misconception they showed most often; null when they showed none
 * @param history the estimate after each attempt that had the concept, oldest first; the last is {@code estimate}
 */
public record ConceptStanding(
        String concept,
        String name,
        Estimate estimate,
        @Nullable CommonMisconception commonest,
        List<Point> history) {

    public ConceptStanding {
        history = List.copyOf(history);
    }

    /** The estimate from all attempts up to one moment. */
    public record Point(Instant at, Estimate estimate) {}

    /**
     * A misconception as a student showed it: "Confused with punishment, in 3 of 6 questions".
     *
     * @param times in how many questions
     * @param questions of how many on the concept
     */
    public record CommonMisconception(String id, String name, int times, int questions) {}
}
