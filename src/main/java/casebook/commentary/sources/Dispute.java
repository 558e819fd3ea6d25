package casebook.commentary.sources;

import java.util.List;

/**
 * Where sources disagree. Shown with all that they say; never decided here.
 *
 * @param sayings at least two, of different sources, in the order of the sources
 */
public record Dispute(Matter matter, List<Saying> sayings) {

    public Dispute {
        sayings = List.copyOf(sayings);
        if (sayings.stream().map(Saying::source).distinct().count() < 2) {
            throw new IllegalArgumentException("two sources at least disagree");
        }
    }

    /** What it is about. */
    public enum Matter {
        DATE,
        NUMBER,
        NAME,
        ATTRIBUTION
    }
}
