package casebook.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;

/** How long each step took, in nanoseconds. Belongs to one thread until it is merged. */
final class Timings {
    /** What a student does, in this order; both saves count as one kind. */
    enum Step {
        START,
        QUIZ_PAGE,
        SAVE,
        SUBMIT,
        RECEIPT_PAGE,
        FEEDBACK_PAGE,
        /** All of it. */
        ATTEMPT
    }

    private final Map<Step, long[]> values = new EnumMap<>(Step.class);
    private final Map<Step, Integer> counts = new EnumMap<>(Step.class);

    void add(Step step, long nanos) {
        int count = counts.merge(step, 1, Integer::sum);
        long[] held = values.computeIfAbsent(step, first -> new long[1_024]);
        if (count > held.length) {
            held = Arrays.copyOf(held, held.length * 2);
            values.put(step, held);
        }
        held[count - 1] = nanos;
    }

    int count(Step step) {
        return counts.getOrDefault(step, 0);
    }

    /** Of all together, sorted. */
    static long[] sorted(Collection<Timings> all, Step step) {
        return all.stream()
                .flatMapToLong(each -> LongStream.of(each.values.getOrDefault(step, new long[0]))
                        .limit(each.count(step)))
                .sorted()
                .toArray();
    }

    /** The value that the share of all does not exceed, by the nearest rank, in milliseconds. */
    static double percentile(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
