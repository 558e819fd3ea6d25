package casebook.delivery;

import casebook.delivery.LiveRow.State;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A quiz while it runs, at one moment.
 *
 * @param rows of the students the reader looks after, those who may need somebody first
 * @param named whether the rows may be shown; a reader who may not has the figures only
 */
public record LiveBoard(Assignment assignment, Instant now, List<LiveRow> rows, List<LiveBar> bars, boolean named) {

    public LiveBoard {
        rows = rows.stream().sorted(LiveRow.NEEDY_FIRST).toList();
        bars = List.copyOf(bars);
    }

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    public int students() {
        return rows.size();
    }

    /** How many have an attempt that counts. */
    public int began() {
        return count(State.WRITING) + count(State.SUBMITTED);
    }

    /** How many may need somebody. */
    public int needy() {
        return (int) rows.stream().filter(LiveRow::isNeedy).count();
    }

    public int disconnected() {
        return (int) rows.stream().filter(LiveBoard::isDisconnected).count();
    }

    /** The latest save of those who are disconnected; null when nobody is or nothing was saved. */
    public @Nullable Instant lastSaveOfDisconnected() {
        return rows.stream()
                .filter(LiveBoard::isDisconnected)
                .map(LiveRow::lastSave)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Until the first of those who are writing has to stop; none when nobody writes or nobody has to. */
    public Optional<Duration> timeLeft() {
        return lefts().min(Comparator.naturalOrder());
    }

    /** How many who are writing may do so at least a second longer than the first who has to stop. */
    public int longer() {
        Duration first = timeLeft().orElse(Duration.ZERO).plusSeconds(1);
        long endless = rows.stream()
                .filter(row -> row.state() == State.WRITING && row.left() == null)
                .count();
        return (int) (lefts().filter(left -> left.compareTo(first) >= 0).count() + endless);
    }

    /** How many questions those who are writing have answered; null when nobody is. */
    public @Nullable Double medianAnswered() {
        List<Integer> sorted = rows.stream()
                .filter(row -> row.state() == State.WRITING)
                .map(LiveRow::answered)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private Stream<Duration> lefts() {
        return rows.stream()
                .filter(row -> row.state() == State.WRITING)
                .map(LiveRow::left)
                .filter(Objects::nonNull);
    }

    private static boolean isDisconnected(LiveRow row) {
        return row.needs().stream().anyMatch(need -> need.kind() == Need.Kind.DISCONNECTED);
    }
}
