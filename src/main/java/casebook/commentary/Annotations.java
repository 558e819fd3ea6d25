package casebook.commentary;

import java.util.List;
import java.util.function.Supplier;

/**
 * A commentary with all that was found in it. Each part is found by itself, so that one can be looked at, corrected or
 * found again without the others.
 *
 * @param events in the order of the text
 * @param actors who and what is named
 * @param concepts of the banks, by sentence
 * @param statements what kind each sentence is
 */
public record Annotations(
        Commentary commentary,
        List<Event> events,
        Actors actors,
        List<ConceptMention> concepts,
        List<Statement> statements) {

    public Annotations {
        events = List.copyOf(events);
        concepts = List.copyOf(concepts);
        statements = List.copyOf(statements);
    }

    /**
     * Finds everything in a cleaned text.
     *
     * @param lexicons the words of the banks' concepts
     */
    public static Annotations of(Commentary commentary, List<Lexicon> lexicons) {
        Supplier<ActorGathering> names = SideBySide.begun(() -> new ActorGathering(commentary));
        Supplier<List<ConceptMention>> concepts = SideBySide.begun(() -> Concepts.of(commentary, lexicons));
        List<Event> events = Events.of(commentary);
        Actors actors = Actors.among(commentary, names.get().actors(events));
        return new Annotations(commentary, events, actors, concepts.get(), Statements.of(commentary, actors.actors()));
    }
}
