package casebook.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A response that is in the database. */
public record StoredSave(int slot, int sequence, @Nullable String content, Instant savedAt) {}
