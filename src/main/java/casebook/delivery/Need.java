package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a student who is writing may need somebody. It rests only on what the server knows: saves and the signs of life of
 * the page. Which question a student reads it does not know, so it is never said.
 *
 * @param since how long it has been so; zero for a report
 * @param slot the question that it is about; 0 for none
 */
public record Need(Kind kind, Duration since, int slot) {

    /** In the order of urgency. */
    public enum Kind {
        /** Neither a save nor a sign of life of the page. */
        DISCONNECTED,
        /** A problem was reported that nobody has looked at. */
        PROBLEM,
        /** All saves for long concern one question, and it is still being worked on. */
        LONG_ON_ONE,
        /** The page is there, and nothing has been saved for long. */
        NOTHING_SAVED
    }

    /** The page gives a sign each minute; two that are missing are no accident. */
    static final Duration SIGN_MISSING = Duration.ofSeconds(150);

    /** For an attempt whose page never gave a sign, such as one that was written over REST. */
    static final Duration NO_SAVE = Duration.ofMinutes(10);

    /** A question saved within this time is taken to be worked on. */
    static final Duration AT_WORK = Duration.ofMinutes(2);

    private static final Duration LEAST_LONG = Duration.ofMinutes(4);
    private static final Duration LONG_WITHOUT_LIMIT = Duration.ofMinutes(10);
    private static final int TIMES_PLANNED = 3;

    /**
     * What one attempt in progress tells.
     *
     * @param slots all its questions
     * @param sign the last sign of life of the page; null when there never was one
     * @param reports how many reports of problems nobody has looked at
     * @param planned the time planned for one question; null without a limit
     */
    public static List<Need> of(
            Attempt attempt,
            List<SlotProgress> slots,
            @Nullable Instant sign,
            int reports,
            @Nullable Duration planned,
            Instant now) {
        List<Need> needs = new ArrayList<>();
        Instant lastSave = latest(slots, 0).orElse(attempt.startedAt());
        Duration silent = Duration.between(sign == null || sign.isBefore(lastSave) ? lastSave : sign, now);
        boolean away = silent.compareTo(sign == null ? NO_SAVE : SIGN_MISSING) > 0;
        if (away) {
            needs.add(new Need(Kind.DISCONNECTED, silent, 0));
        }
        if (reports > 0) {
            needs.add(new Need(Kind.PROBLEM, Duration.ZERO, 0));
        }
        if (!away && slots.stream().anyMatch(slot -> !slot.answered())) {
            stuck(attempt, slots, lastSave, longTime(planned), now).ifPresent(needs::add);
        }
        return needs;
    }

    /** The question that was saved last. */
    public static Optional<SlotProgress> lastSaved(List<SlotProgress> slots) {
        return slots.stream()
                .filter(slot -> slot.lastSave() != null)
                .max(Comparator.comparing((SlotProgress slot) -> Objects.requireNonNull(slot.lastSave())));
    }

    private static Optional<Need> stuck(
            Attempt attempt, List<SlotProgress> slots, Instant lastSave, Duration tooLong, Instant now) {
        Duration unsaved = Duration.between(lastSave, now);
        if (unsaved.compareTo(tooLong) >= 0) {
            return Optional.of(new Need(Kind.NOTHING_SAVED, unsaved, 0));
        }
        return lastSaved(slots).filter(last -> unsaved.compareTo(AT_WORK) <= 0).flatMap(last -> {
            Duration onOne = Duration.between(latest(slots, last.slot()).orElse(attempt.startedAt()), now);
            return onOne.compareTo(tooLong) >= 0
                    ? Optional.of(new Need(Kind.LONG_ON_ONE, onOne, last.slot()))
                    : Optional.empty();
        });
    }

    /** The latest save of any other question than that one. */
    private static Optional<Instant> latest(List<SlotProgress> slots, int but) {
        return slots.stream()
                .filter(slot -> slot.slot() != but && slot.lastSave() != null)
                .map(slot -> Objects.requireNonNull(slot.lastSave()))
                .max(Comparator.naturalOrder());
    }

    private static Duration longTime(@Nullable Duration planned) {
        Duration times = planned == null ? LONG_WITHOUT_LIMIT : planned.multipliedBy(TIMES_PLANNED);
        return times.compareTo(LEAST_LONG) < 0 ? LEAST_LONG : times;
    }
}
