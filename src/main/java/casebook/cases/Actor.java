package casebook.cases;

import java.time.LocalDate;
import java.util.List;

/** Someone who acts in the case, or whom it befalls. */
public record Actor(
        String id,
        String name,
        Kind kind,
        List<Alias> aliases,
        List<String> aims,
        List<String> means,
        List<String> constraints,
        List<String> redLines,
        List<String> audiences,
        String note,
        String part,
        LocalDate knownFrom,
        List<String> passages)
        implements Entry {

    public enum Kind {
        STATE,
        GOVERNMENT,
        ARMED_GROUP,
        CIVILIANS,
        ORGANISATION,
        PERSON
    }

    public Actor {
        aliases = List.copyOf(aliases);
        aims = List.copyOf(aims);
        means = List.copyOf(means);
        constraints = List.copyOf(constraints);
        redLines = List.copyOf(redLines);
        audiences = List.copyOf(audiences);
        passages = List.copyOf(passages);
    }

    @Override
    public String markdown() {
        return Entry.blocks(name, List.of(note), aims, means, constraints, redLines, audiences);
    }
}
