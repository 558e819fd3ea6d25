package casebook.platform.web;

import java.util.Optional;

/** Ids in paths and bodies: decimal digits, opaque to callers. Anything else names nothing. */
public final class Ids {
    private static final int MOST_DIGITS = 18;

    private Ids() {}

    public static Optional<Long> read(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** The same where a look-up follows: -1, which no row has, for what names nothing. */
    public static long orNothing(String text) {
        return read(text).orElse(-1L);
    }
}
