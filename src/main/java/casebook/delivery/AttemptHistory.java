package casebook.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Everything that happened in an attempt.
 *
 * @param events in their order
 * @param saves every answer that was ever saved, by slot and sequence
 * @param late answers that came after the end, whether somebody has accepted them or not
 */
public record AttemptHistory(
        List<AttemptEvent> events, List<StoredSave> saves, List<StoredSave> late, List<Report> reports) {
    public AttemptHistory {
        events = List.copyOf(events);
        saves = List.copyOf(saves);
        late = List.copyOf(late);
        reports = List.copyOf(reports);
    }

    /** A problem with a question that the candidate has reported. */
    public record Report(int slot, String text, Instant at) {}
}
