package casebook.delivery;

import org.jspecify.annotations.Nullable;

/**
 * One response that a page asks to save.
 *
 * @param sequence the page's number for it, 1 to 2^31-1, rising within the slot
 * @param base the last sequence of the server that the page had seen; null when it does not say
 * @param content the response as canonical JSON; null clears the slot
 */
public record SaveEntry(
        int slot,
        int sequence,
        @Nullable Integer base,
        @Nullable String content) {}
