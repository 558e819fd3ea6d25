package casebook.commentary;

import java.util.List;

/**
 * A commentary with all that was found in it. Each part is found by itself, so that one can be looked at, corrected or
 * found again without the others.
 *
 * @param events in the order of the text
 * @param actors who and what is named
 */
public record Annotations(Commentary commentary, List<Event> events, Actors actors) {

    public Annotations {
        events = List.copyOf(events);
    }

    /** Finds everything in a cleaned text. */
    public static Annotations of(Commentary commentary) {
        return new Annotations(commentary, Events.of(commentary), Actors.of(commentary));
    }
}
