package casebook.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.workbench.DraftChange.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static History of(Kind... kinds) {
        List<DraftChange> changes = new ArrayList<>();
        for (Kind kind : kinds) {
            changes.add(new DraftChange(changes.size() + 2, 1, Instant.EPOCH, kind, ""));
        }
        return History.of(changes);
    }

    private static String next(History history) {
        return revision(history.undoable()) + " " + revision(history.redoable());
    }

    private static String revision(Optional<DraftChange> change) {
        return change.map(one -> Integer.toString(one.revision())).orElse("-");
    }

    @Test
    void nothingIsUndoneInAFreshDraft() {
        assertEquals("- -", next(of()));
    }

    @Test
    void theLastChangeIsUndoneFirst() {
        assertEquals("3 -", next(of(Kind.DONE, Kind.DONE)));
        assertEquals("2 3", next(of(Kind.DONE, Kind.DONE, Kind.UNDONE)));
        assertEquals("- 2", next(of(Kind.DONE, Kind.DONE, Kind.UNDONE, Kind.UNDONE)));
    }

    @Test
    void whatWasUndoneIsDoneAgainInItsOrder() {
        assertEquals("2 3", next(of(Kind.DONE, Kind.DONE, Kind.UNDONE, Kind.UNDONE, Kind.REDONE)));
        assertEquals("3 -", next(of(Kind.DONE, Kind.DONE, Kind.UNDONE, Kind.UNDONE, Kind.REDONE, Kind.REDONE)));
    }

    @Test
    void aNewChangeLeavesNothingToDoAgain() {
        assertEquals("4 -", next(of(Kind.DONE, Kind.UNDONE, Kind.DONE)));
    }
}
