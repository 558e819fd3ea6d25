package casebook.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry of the case with its own id, which can be anchored to as a passage can. */
public sealed interface Entry permits Actor, TimelineEvent, KeyConcept, Claim, DecisionPoint, Exhibit {

    String id();

    String part();

    LocalDate knownFrom();

    /** The entry's words, one Markdown block for each field that a student may see. */
    String markdown();

    /** The entry as a passage, so that an anchor may quote any one of its fields. */
    default Passage passage() {
        return Passage.of(id(), part(), knownFrom(), "", markdown(), "ours");
    }

    /** Fields set as Markdown blocks, empty ones left out. */
    static String blocks(Stream<String> fields) {
        return fields.filter(field -> !field.isBlank()).map(String::strip).collect(Collectors.joining("\n\n"));
    }

    @SafeVarargs
    static String blocks(String first, Collection<String>... more) {
        return blocks(Stream.concat(Stream.of(first), Arrays.stream(more).flatMap(Collection::stream)));
    }
}
