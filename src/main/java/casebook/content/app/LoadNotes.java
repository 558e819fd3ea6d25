package casebook.content.app;

import casebook.content.Entering;
import java.util.ArrayList;
import java.util.List;

/** Gathers what one load does. */
final class LoadNotes {
    private final List<String> waiting = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private int newVersions;

    /** @param why why it waits, when it does */
    void entered(Entering how, String what, String why) {
        switch (how) {
            case NOTHING -> {}
            case SERVED -> newVersions++;
            case DRAFT -> {
                newVersions++;
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
