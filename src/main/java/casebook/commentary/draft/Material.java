package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found in a commentary, looked up by sentence. */
final class Material {

    /** A place where an actor is named. */
    record Named(Actor actor, Mention mention) {}

    private final Annotations found;
    private final List<Sentence> all;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, List<Named>> named = new HashMap<>();

    Material(Annotations found) {
        this.found = found;
        found.commentary().sentences().forEach(sentence -> {
            order.put(sentence.id(), sentences.size());
            sentences.put(sentence.id(), sentence);
        });
        all = List.copyOf(sentences.values());
        found.statements().forEach(statement -> statements.put(statement.sentence(), statement));
        found.events()
                .forEach(event -> events.computeIfAbsent(event.sentence(), id -> new ArrayList<>())
                        .add(event));
        for (Actor actor : found.actors().actors()) {
            actor.mentions()
                    .forEach(mention -> named.computeIfAbsent(mention.sentence(), id -> new ArrayList<>())
                            .add(new Named(actor, mention)));
        }
        named.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(name -> name.mention().start())));
    }

    Annotations found() {
        return found;
    }

    Commentary commentary() {
        return found.commentary();
    }

    String text() {
        return found.commentary().text();
    }

    List<Sentence> sentences() {
        return all;
    }

    Sentence sentence(String id) {
        Sentence sentence = sentences.get(id);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + id);
        }
        return sentence;
    }

    /** The place of a sentence in the text, from 0. */
    int order(String sentence) {
        return order.getOrDefault(sentence, Integer.MAX_VALUE);
    }

    String words(Sentence sentence) {
        return commentary().of(sentence);
    }

    Optional<Statement> statement(Sentence sentence) {
        return Optional.ofNullable(statements.get(sentence.id()));
    }

    List<Event> events(Sentence sentence) {
        return events.getOrDefault(sentence.id(), List.of());
    }

    /** Who is named in a sentence, in its order. */
    List<Named> named(Sentence sentence) {
        return named.getOrDefault(sentence.id(), List.of());
    }
}
