package casebook.delivery.web;

import casebook.cases.Actor;
import casebook.cases.KeyConcept;
import casebook.cases.ReaderCase;
import casebook.cases.TimelineEvent;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What stands beside the case text.
 *
 * @param lights by passage, the ids of the entries that light it, parted by spaces
 */
public record Guide(List<Row> timeline, List<Actor> actors, List<Idea> concepts, Map<String, String> lights) {
    static final Guide NONE = new Guide(List.of(), List.of(), List.of(), Map.of());

    /** A row of the timeline; {@code when} in words, as exact as is known. */
    public record Row(TimelineEvent event, String when) {}

    /** A concept with its name made readable. */
    public record Idea(KeyConcept concept, String name) {}

    public Guide {
        timeline = List.copyOf(timeline);
        actors = List.copyOf(actors);
        concepts = List.copyOf(concepts);
        lights = Map.copyOf(lights);
    }

    static Guide of(ReaderCase text) {
        Map<String, String> lights = new HashMap<>();
        text.timeline().forEach(event -> light(lights, event.id(), event.passages()));
        text.actors().forEach(actor -> light(lights, actor.id(), actor.passages()));
        text.concepts().forEach(concept -> light(lights, concept.id(), concept.passages()));
        return new Guide(
                text.timeline().stream()
                        .map(event -> new Row(event, when(event)))
                        .toList(),
                text.actors(),
                text.concepts().stream()
                        .map(concept -> new Idea(concept, readable(concept.concept())))
                        .toList(),
                lights);
    }

    private static void light(Map<String, String> lights, String id, List<String> passages) {
        passages.forEach(passage -> lights.merge(passage, id, (before, more) -> before + " " + more));
    }

    private static String when(TimelineEvent event) {
        String pattern = switch (event.precision()) {
            case MINUTE, DAY -> "d MMM yyyy";
            case MONTH -> "MMMM yyyy";
            case YEAR -> "yyyy";
        };
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        String from = format.format(event.date());
        String until = event.until() == null ? "" : " – " + format.format(event.until());
        return from + until + (event.time() == null ? "" : ", " + event.time());
    }

    private static String readable(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
