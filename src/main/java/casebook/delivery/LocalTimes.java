package casebook.delivery;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a local time and a zone, as people enter them, into the instant that is stored. */
public final class LocalTimes {
    private LocalTimes() {}

    /** What a local time means in a zone. */
    public sealed interface Resolution {
        record Resolved(Instant instant) implements Resolution {}

        /** The clocks were put forward over this time, so that it does not exist. */
        record Skipped() implements Resolution {}

        /** The clocks were put back, so that it exists twice: one of the offsets must be chosen. */
        record Ambiguous(List<ZoneOffset> offsets) implements Resolution {}
    }

    /** @param offset the offset chosen, or null; one that is not valid at that time counts as not chosen */
    public static Resolution resolve(LocalDateTime time, ZoneId zone, @Nullable ZoneOffset offset) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(time);
        if (valid.isEmpty()) {
            return new Resolution.Skipped();
        }
        if (valid.size() == 1) {
            return new Resolution.Resolved(time.toInstant(valid.getFirst()));
        }
        return offset != null && valid.contains(offset)
                ? new Resolution.Resolved(time.toInstant(offset))
                : new Resolution.Ambiguous(valid);
    }
}
