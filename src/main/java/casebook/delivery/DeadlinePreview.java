package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When an attempt would end.
 *
 * @param window whether the start that it is for would be allowed then
 * @param ends null: never
 * @param personalLimit with the student's allowance; null when there is no limit
 */
public record DeadlinePreview(
        WindowState window,
        @Nullable Instant ends,
        @Nullable Duration personalLimit,
        EndRule rule) {}
