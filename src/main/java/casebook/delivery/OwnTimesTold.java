package casebook.delivery;

import java.time.Duration;
import java.util.List;

/**
 * What a person is told, before a quiz, of its questions that have a time of their own.
 *
 * @param times personal times, the longest first; of the questions of the attempt, or of all that may be drawn
 * @param exact whether these are the questions of the attempt; otherwise some of them may be
 */
public record OwnTimesTold(List<Duration> times, boolean exact) {
    public OwnTimesTold {
        times = List.copyOf(times);
    }

    public boolean isEmpty() {
        return times.isEmpty();
    }
}
