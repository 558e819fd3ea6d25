package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question over all who have it.
 *
 * @param slot its number, when it is the same for everybody; else 0
 * @param answered how many of them have an answer
 * @param of how many have it
 * @param timed how many the median is over
 * @param median time from the save before, or the start, to the first answer; null when nobody has answered
 * @param slow whether that is long: twice what is planned, or twice the median of all questions where nothing is planned
 */
public record LiveBar(
        long itemVersion,
        int slot,
        int answered,
        int of,
        int timed,
        @Nullable Duration median,
        boolean slow) {
    /** Fewer times tell nothing. */
    static final int LEAST_TIMED = 5;

    private static final int TIMES = 2;

    /** @param attempts each with its start and all its questions; those who have not begun are left out */
    public static List<LiveBar> of(Map<Attempt, List<SlotProgress>> attempts, @Nullable Duration planned) {
        Map<Long, List<SlotProgress>> byItem = attempts.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(SlotProgress::itemVersion, TreeMap::new, Collectors.toList()));
        Map<Long, List<Duration>> times = new TreeMap<>();
        attempts.forEach((attempt, slots) -> slots.forEach(slot -> {
            if (slot.firstSave() != null) {
                times.computeIfAbsent(slot.itemVersion(), item -> new ArrayList<>())
                        .add(taken(attempt, slots, slot.slot(), slot.firstSave()));
            }
        }));
        Duration usual = planned != null
                ? planned
                : median(times.values().stream().flatMap(List::stream).toList());
        return byItem.entrySet().stream()
                .map(item -> bar(item.getKey(), item.getValue(), times.getOrDefault(item.getKey(), List.of()), usual))
                .sorted(Comparator.comparingInt((LiveBar bar) -> bar.slot() == 0 ? Integer.MAX_VALUE : bar.slot())
                        .thenComparing(LiveBar::itemVersion))
                .toList();
    }

    private static LiveBar bar(long item, List<SlotProgress> slots, List<Duration> times, @Nullable Duration usual) {
        int first = slots.getFirst().slot();
        boolean same = slots.stream().allMatch(slot -> slot.slot() == first);
        Duration median = median(times);
        boolean slow = median != null
                && usual != null
                && times.size() >= LEAST_TIMED
                && median.compareTo(usual.multipliedBy(TIMES)) >= 0;
        int answered = (int) slots.stream().filter(SlotProgress::answered).count();
        return new LiveBar(item, same ? first : 0, answered, slots.size(), times.size(), median, slow);
    }

    /** From the latest save of another question before it, or the start. */
    private static Duration taken(Attempt attempt, List<SlotProgress> slots, int slot, Instant saved) {
        @Nullable Instant before = null;
        int together = 0;
        for (SlotProgress other : slots) {
            if (other.slot() != slot) {
                before = laterBefore(saved, laterBefore(saved, before, other.firstSave()), other.lastSave());
            }
            together += saved.equals(other.firstSave()) ? 1 : 0;
        }
        // What was saved at once was worked on together: each has its share.
        return Duration.between(before == null ? attempt.startedAt() : before, saved)
                .dividedBy(Math.max(1, together));
    }

    /** The later of the two, when it is before the end. */
    private static @Nullable Instant laterBefore(Instant end, @Nullable Instant one, @Nullable Instant other) {
        boolean later = other != null && other.isBefore(end) && (one == null || other.isAfter(one));
        return later ? other : one;
    }

    /** The middle one, of an even number the mean of the two in the middle; null of none. */
    static @Nullable Duration median(Collection<Duration> all) {
        List<Duration> sorted = all.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
    }
}
