package casebook.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a path of this application and nothing else, so that no link can lead people away. */
public final class NextPage {
    private static final int MOST = 500;

    private NextPage() {}

    /**
     * @param asked what the address of the sign-in page says, or null
     * @return the path when it starts with exactly one slash and has only printable ASCII and no backslash
     */
    public static Optional<String> safe(@Nullable String asked) {
        if (asked == null || asked.length() > MOST || !asked.startsWith("/") || asked.startsWith("//")) {
            return Optional.empty();
        }
        boolean plain = asked.chars().allMatch(c -> c > 0x20 && c < 0x7F && c != '\\');
        return plain && !asked.startsWith("/sign-") ? Optional.of(asked) : Optional.empty();
    }
}
