package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an edit changed, for the audit trail: each setting with what it was and what it is. */
final class AssignmentTrace {
    private final List<String> changes = new ArrayList<>();

    private AssignmentTrace() {}

    static String of(Assignment before, Assignment after) {
        AssignmentTrace trace = new AssignmentTrace();
        Window was = before.window();
        Window is = after.window();
        trace.note("opens", was.opens(), is.opens());
        trace.note("closes", was.closes(), is.closes());
        trace.note("limit", was.limit(), is.limit());
        trace.note("end rule", was.endRule(), is.endRule());
        trace.note("grace", was.grace(), is.grace());
        trace.note("attempts", before.maxAttempts(), after.maxAttempts());
        trace.note("shuffle", before.shuffle(), after.shuffle());
        trace.note("release", before.release().when(), after.release().when());
        trace.note("shows", before.release().shows(), after.release().shows());
        trace.note("sections", before.sections(), after.sections());
        trace.note("accounts", before.accounts(), after.accounts());
        trace.note("quiz version", before.quizVersion(), after.quizVersion());
        return String.join("; ", trace.changes);
    }

    private void note(String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " " + before + " to " + after);
        }
    }
}
