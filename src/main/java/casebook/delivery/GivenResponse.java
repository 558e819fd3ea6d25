package casebook.delivery;

import casebook.item.LexicalResponse;
import org.jspecify.annotations.Nullable;

/**
 * A response as it arrived, read but not checked against its question.
 *
 * @param slot {@link #NO_SLOT} when it could not be read
 * @param response null clears the slot
 * @param where the path in what was sent, such as {@code responses[0]}
 */
public record GivenResponse(
        int slot,
        int sequence,
        @Nullable Integer base,
        @Nullable LexicalResponse response,
        String where) {
    public static final int NO_SLOT = 0;
}
