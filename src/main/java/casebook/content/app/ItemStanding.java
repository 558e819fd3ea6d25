package casebook.content.app;

import casebook.questionbank.AnchorStates.Resting;
import casebook.questionbank.AnchorStates.State;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item that rests on a case, and how each of its anchors stands in the version that readers see. */
public record ItemStanding(Resting item, String title, List<Line> anchors) {

    /**
     * One anchor.
     *
     * @param anchor its place in the item
     * @param passage that it was made for
     * @param now where it stands or may stand; null when it is orphaned
     * @param by who has said so; null when it was worked out
     */
    public record Line(
            int anchor,
            String passage,
            String quote,
            State state,
            @Nullable String now,
            @Nullable Long by) {

        /** Whether a person has to look, or has looked. */
        public boolean isForPeople() {
            return by != null || state == State.DOUBTFUL || state == State.ORPHANED;
        }

        public boolean isOpen() {
            return by == null && isForPeople();
        }
    }

    public ItemStanding {
        anchors = List.copyOf(anchors);
    }

    /** The worst of its anchors. */
    public State state() {
        return anchors.stream().map(Line::state).max(Comparator.naturalOrder()).orElse(State.KEPT);
    }

    /** Whether it was made with this passage or entry, or stands on it now. */
    public boolean restsOn(String passage) {
        return anchors.stream().anyMatch(line -> line.passage().equals(passage) || passage.equals(line.now()));
    }
}
