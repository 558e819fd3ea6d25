package casebook.delivery.web;

import casebook.cases.Actor;
import casebook.cases.KeyConcept;
import casebook.cases.ReaderCase;
import casebook.cases.TimelineEvent;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands beside the case text.
 *
 * @param lights by passage, the ids of the entries that light it, parted by spaces
 */
public record Guide(List<Row> timeline, List<Actor> actors, List<Idea> concepts, Map<String, String> lights) {
    static final Guide NONE = new Guide(List.of(), List.of(), List.of(), Map.of());

    /** A row of the timeline; {@code when} in words, as exact as is known. */
    public record Row(TimelineEvent event, String when) {}

    /**
     * A concept with all that the case says of it: banks that share a concept have an entry each.
     *
     * @param concept its id in the banks, where its name is
     * @param passages that any of the entries rests on
     */
    public record Idea(String concept, List<KeyConcept> entries, List<String> passages) {}

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
        List<Idea> ideas = ideas(text.concepts());
        ideas.forEach(idea -> light(lights, idea.concept(), idea.passages()));
        return new Guide(
                text.timeline().stream()
                        .map(event -> new Row(event, when(event)))
                        .toList(),
                text.actors(),
                ideas,
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

    private static List<Idea> ideas(List<KeyConcept> concepts) {
        Map<String, List<KeyConcept>> byConcept = concepts.stream()
                .collect(Collectors.groupingBy(KeyConcept::concept, LinkedHashMap::new, Collectors.toList()));
        return byConcept.entrySet().stream()
                .map(entry -> new Idea(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream()
                                .flatMap(one -> one.passages().stream())
                                .distinct()
                                .toList()))
                .toList();
    }
}
