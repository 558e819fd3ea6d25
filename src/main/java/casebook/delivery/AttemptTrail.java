package casebook.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to attempts, read for staff; only ever added to elsewhere. */
public interface AttemptTrail {
    /** A save, with both times: the server's and what the page claimed. */
    record Save(StoredSave stored, @Nullable String clientTime) {}

    /** The oldest first. */
    List<AttemptEvent> events(long attempt);

    /** All saves of a question, the oldest first. */
    List<Save> saves(long attempt, int slot);

    /** All saves of an attempt by slot, the oldest first. */
    Map<Integer, List<StoredSave>> saves(long attempt);

    /** Whether that person has had the attempt go through such a transition at the instant or later. */
    boolean happened(long attempt, AttemptEvent.Type type, long by, Instant since);
}
