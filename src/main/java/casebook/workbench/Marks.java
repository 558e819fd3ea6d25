package casebook.workbench;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Actors;
import casebook.commentary.Annotations;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Precision;
import casebook.commentary.Span;
import casebook.commentary.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the marks of a text. Everything here gives new annotations and leaves the old ones as they are. */
final class Marks {
    private Marks() {}

    /** Where an actor is named first. */
    static int first(Actor actor) {
        return actor.mentions().getFirst().start();
    }

    static Annotations with(Annotations found, Actors actors) {
        return new Annotations(found.commentary(), found.events(), actors, found.concepts(), found.statements());
    }

    static Annotations withEvents(Annotations found, List<Event> events) {
        return new Annotations(
                found.commentary(),
                events.stream().sorted(Comparator.comparingInt(Event::start)).toList(),
                found.actors(),
                found.concepts(),
                found.statements());
    }

    static Annotations withConcepts(Annotations found, List<ConceptMention> concepts) {
        return new Annotations(
                found.commentary(),
                found.events(),
                found.actors(),
                concepts.stream()
                        .sorted(Comparator.comparingInt(ConceptMention::start))
                        .toList(),
                found.statements());
    }

    static Annotations withStatements(Annotations found, List<Statement> statements) {
        return new Annotations(found.commentary(), found.events(), found.actors(), found.concepts(), statements);
    }

    /** Orders actors by where they are named first and drops those that are named nowhere. */
    static Annotations withActors(Annotations found, List<Actor> actors) {
        return with(
                found,
                Actors.among(
                        found.commentary(),
                        actors.stream()
                                .sorted(Comparator.comparingInt(Marks::first))
                                .toList()));
    }

    /** @param date ISO 8601 to its precision; null when it cannot be told */
    static Annotations event(Annotations found, String sentence, Span at, @Nullable String date) {
        List<Event> events = new ArrayList<>(found.events());
        events.removeIf(event -> event.span().equals(at));
        Precision precision = date == null
                ? Precision.RELATIVE
                : date.length() == 4 ? Precision.YEAR : date.length() == 7 ? Precision.MONTH : Precision.DAY;
        events.add(new Event(
                sentence,
                at.of(found.commentary().text()),
                at.start(),
                at.end(),
                date,
                precision,
                "set by hand",
                false));
        return withEvents(found, events);
    }

    static Annotations concept(Annotations found, String sentence, Span at, String bank, String concept) {
        List<ConceptMention> concepts = new ArrayList<>(found.concepts());
        concepts.removeIf(one -> one.span().equals(at)
                && one.bank().equals(bank)
                && one.concept().equals(concept));
        concepts.add(new ConceptMention(
                sentence, bank, concept, at.of(found.commentary().text()), at.start(), at.end()));
        return withConcepts(found, concepts);
    }

    static Annotations actor(Annotations found, String sentence, Span at, String name, ActorKind kind) {
        Mention mention = new Mention(sentence, at.start(), at.end());
        String words = at.of(found.commentary().text());
        List<Actor> actors = new ArrayList<>();
        boolean known = false;
        for (Actor actor : found.actors().actors()) {
            if (!known && actor.isCalled(name)) {
                known = true;
                actors.add(of(actor.name(), actor.kind(), aliases(actor, List.of(words)), actor.mentions(), mention));
            } else {
                without(actor, at).ifPresent(actors::add);
            }
        }
        if (!known) {
            actors.add(of(name, kind, words.equals(name) ? List.of() : List.of(words), List.of(), mention));
        }
        return withActors(found, actors);
    }

    static Annotations unmark(Annotations found, Deed.Mark mark, Span at, String of) {
        return switch (mark) {
            case EVENT ->
                withEvents(
                        found,
                        found.events().stream()
                                .filter(one -> !one.span().equals(at))
                                .toList());
            case CONCEPT ->
                withConcepts(
                        found,
                        found.concepts().stream()
                                .filter(one -> !one.span().equals(at) || !of.equals(one.bank() + "/" + one.concept()))
                                .toList());
            case ACTOR ->
                withActors(
                        found,
                        found.actors().actors().stream()
                                .flatMap(actor ->
                                        (actor.name().equals(of) ? without(actor, at) : Optional.of(actor)).stream())
                                .toList());
        };
    }

    /** All that one actor is called and named becomes the other's. */
    static Annotations merge(Annotations found, Actor from, Actor into) {
        List<String> names = new ArrayList<>();
        names.add(from.name());
        names.addAll(from.aliases());
        Actor both = of(
                into.name(),
                into.kind(),
                aliases(into, names),
                into.mentions(),
                from.mentions().toArray(new Mention[0]));
        return withActors(
                found,
                found.actors().actors().stream()
                        .filter(actor -> !actor.equals(from))
                        .map(actor -> actor.equals(into) ? both : actor)
                        .toList());
    }

    private static Actor of(
            String name, ActorKind kind, List<String> aliases, List<Mention> mentions, Mention... more) {
        Set<Mention> all = new LinkedHashSet<>(mentions);
        all.addAll(List.of(more));
        return new Actor(
                name,
                kind,
                aliases,
                all.stream().sorted(Comparator.comparingInt(Mention::start)).toList());
    }

    private static List<String> aliases(Actor actor, List<String> more) {
        Set<String> all = new LinkedHashSet<>(actor.aliases());
        all.addAll(more);
        all.remove(actor.name());
        return List.copyOf(all);
    }

    /** The actor without what is named at a place; empty when it is named nowhere else. */
    private static Optional<Actor> without(Actor actor, Span at) {
        List<Mention> others =
                actor.mentions().stream().filter(one -> !one.span().equals(at)).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(actor.name(), actor.kind(), actor.aliases(), others));
    }
}
