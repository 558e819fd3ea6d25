package casebook.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Which change would be undone and which done again next. Undoing is a change too, so nothing is ever lost. */
public record History(Optional<DraftChange> undoable, Optional<DraftChange> redoable) {

    /** @param changes all of a draft, oldest first */
    public static History of(List<DraftChange> changes) {
        Deque<DraftChange> done = new ArrayDeque<>();
        Deque<DraftChange> undone = new ArrayDeque<>();
        for (DraftChange change : changes) {
            switch (change.kind()) {
                case DONE -> {
                    done.push(change);
                    undone.clear();
                }
                case UNDONE -> undone.push(done.pop());
                case REDONE -> done.push(undone.pop());
            }
        }
        return new History(Optional.ofNullable(done.peek()), Optional.ofNullable(undone.peek()));
    }
}
