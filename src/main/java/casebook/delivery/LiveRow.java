package casebook.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One student in a quiz that runs.
 *
 * @param section the name of it; empty when the quiz is set for the person
 * @param attempt the one that is looked at; null before the first
 * @param answered how many questions have an answer
 * @param lastSlot the question that was saved last; 0 for none
 * @param left time until the end; null when there is none
 */
public record LiveRow(
        long account,
        String name,
        String section,
        @Nullable Attempt attempt,
        State state,
        List<Need> needs,
        int answered,
        int lastSlot,
        @Nullable Instant lastSave,
        @Nullable Duration left) {

    /** Where a student stands, in the order in which the page lists them. */
    public enum State {
        WRITING,
        NOT_STARTED,
        SUBMITTED,
        VOIDED
    }

    static final Comparator<LiveRow> NEEDY_FIRST = Comparator.comparing(LiveRow::urgency)
            .thenComparing(LiveRow::state)
            .thenComparingInt(row -> row.state() == State.WRITING ? row.answered() : 0)
            .thenComparing(LiveRow::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(LiveRow::account);

    public LiveRow {
        needs = List.copyOf(needs);
    }

    public boolean isNeedy() {
        return !needs.isEmpty();
    }

    private int urgency() {
        return needs.isEmpty()
                ? Need.Kind.values().length
                : needs.getFirst().kind().ordinal();
    }
}
