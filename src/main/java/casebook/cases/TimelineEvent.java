package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the timeline.
 *
 * @param date the day, or the first day of the month or year when the precision is coarser
 * @param until the last day of a stretch
 * @param time a time of day in words
 * @param sources {@code commentary}, {@code record} or ids of references
 * @param disputed what is disputed about it and why, null when nothing is
 */
public record TimelineEvent(
        String id,
        LocalDate date,
        @Nullable LocalDate until,
        Precision precision,
        @Nullable String time,
        String title,
        String text,
        StatementType type,
        List<String> sources,
        @Nullable String disputed,
        String part,
        LocalDate knownFrom,
        List<String> passages)
        implements Entry {

    public enum Precision {
        MINUTE,
        DAY,
        MONTH,
        YEAR
    }

    public TimelineEvent {
        sources = List.copyOf(sources);
        passages = List.copyOf(passages);
    }

    @Override
    public String markdown() {
        return Entry.blocks(title, List.of(text, disputed == null ? "" : disputed));
    }
}
