package casebook.content.app;

import casebook.content.Entering;
import java.util.ArrayList;
import java.util.List;

/** Gathers what one load does. */
final class LoadNotes {
    private final List<String> waiting = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private int newVersions;

    /** @param why why it waits; empty when it does not */
    void entered(Entering how, String what, String why) {
        if (how != Entering.NOTHING) {
            newVersions++;
            if (!why.isEmpty()) {
                waiting.add(what + ": " + why);
            }
        }
    }

    void retired(String what) {
        retired.add(what);
    }

    int newVersions() {
        return newVersions;
    }

    List<String> waiting() {
        return waiting;
    }

    List<String> retired() {
        return retired;
    }
}
