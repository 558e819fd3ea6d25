package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A moment at which somebody had to choose. {@code decider} is the id of an actor. */
public record DecisionPoint(
        String id,
        String title,
        String decider,
        LocalDate date,
        String part,
        LocalDate knownFrom,
        String situation,
        List<String> notKnown,
        List<DecisionOption> options)
        implements Entry {

    public DecisionPoint {
        notKnown = List.copyOf(notKnown);
        options = List.copyOf(options);
    }

    /** Without the consequences: a student may see an anchor before committing. */
    @Override
    public String markdown() {
        Stream<String> choices =
                options.stream().flatMap(option -> Stream.of(option.title(), option.text(), option.cost()));
        return Entry.blocks(title, List.of(situation), notKnown, choices.toList());
    }
}
