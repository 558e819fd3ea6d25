package casebook.platform;

import java.time.Instant;

/**
 * A backup in the data folder.
 *
 * @param name of the file
 * @param at when it was written
 */
public record StoredBackup(String name, long bytes, Instant at) {}
