package casebook.demo;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one student went about one attempt.
 *
 * @param start within the window
 * @param work how long until the student is done; the end of the attempt may come first
 * @param forgets whether the student leaves without handing in, so that the deadline does it
 * @param extension how much an instructor adds in the middle of the work; null for nothing
 * @param voidedAt when an instructor annuls the attempt; null for never
 * @param seed of what the student answers
 */
public record History(
        Student student,
        PastQuiz quiz,
        Instant start,
        Duration work,
        boolean forgets,
        @Nullable Duration extension,
        @Nullable Instant voidedAt,
        long seed) {}
