package casebook.delivery;

import java.time.Instant;
import java.util.List;

/**
 * What will happen with an assignment, for an ordinary student and for those whose time is their own.
 *
 * @param start for which it is said
 * @param students how many take it, of those whom the reader may know by name
 * @param personal those with extra time, or with an attempt in progress that ends otherwise than an ordinary one
 * @param more how many of these are not listed
 */
public record Outlook(
        Window window, Instant start, Prospect ordinary, int students, List<Personal> personal, int more) {

    /** @param running whether it is said of an attempt that has started, and so not of {@code start} */
    public record Personal(long account, String name, Allowance allowance, boolean running, Prospect prospect) {}

    public Outlook {
        personal = List.copyOf(personal);
    }
}
