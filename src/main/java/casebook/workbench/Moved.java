package casebook.workbench;

import casebook.commentary.Actor;
import casebook.commentary.Actors;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Annotations after text was put in or taken out: what stands at or after {@code from} moves by so many characters, and
 * sentences may take other ids.
 *
 * @param from UTF-16 index into the old text
 * @param by how many characters more, or fewer when negative
 * @param id the new id of a sentence
 */
record Moved(int from, int by, UnaryOperator<String> id) {
    static Moved ids(UnaryOperator<String> id) {
        return new Moved(Integer.MAX_VALUE, 0, id);
    }

    static Moved text(int from, int by) {
        return new Moved(from, by, UnaryOperator.identity());
    }

    int at(int index) {
        return index >= from ? index + by : index;
    }

    Passage passage(Passage one) {
        List<Sentence> sentences = one.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.id(), at(sentence.start()), at(sentence.start()) + sentence.end() - sentence.start()))
                .toList();
        return new Passage(
                one.id(), at(one.start()), at(one.start()) + one.end() - one.start(), one.heading(), sentences);
    }

    /** @param text the new commentary; what is marked in sentences that it does not have is dropped */
    Annotations of(Annotations found, Commentary text) {
        Set<String> there = text.sentences().map(Sentence::id).collect(Collectors.toSet());
        return new Annotations(
                text,
                found.events().stream()
                        .filter(one -> there.contains(id.apply(one.sentence())))
                        .map(this::event)
                        .toList(),
                Actors.among(
                        text,
                        found.actors().actors().stream()
                                .flatMap(actor -> actor(actor, there).stream())
                                .toList()),
                found.concepts().stream()
                        .filter(one -> there.contains(id.apply(one.sentence())))
                        .map(this::concept)
                        .toList(),
                found.statements().stream()
                        .filter(one -> there.contains(one.sentence()))
                        .map(this::statement)
                        .toList());
    }

    private Event event(Event one) {
        int start = at(one.start());
        return new Event(
                id.apply(one.sentence()),
                one.expression(),
                start,
                start + one.end() - one.start(),
                one.date(),
                one.precision(),
                one.resolvedFrom(),
                one.planned());
    }

    private Optional<Actor> actor(Actor actor, Set<String> there) {
        List<Mention> mentions = actor.mentions().stream()
                .filter(one -> there.contains(id.apply(one.sentence())))
                .map(one -> new Mention(
                        id.apply(one.sentence()), at(one.start()), at(one.start()) + one.end() - one.start()))
                .toList();
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Actor(actor.name(), actor.kind(), actor.aliases(), mentions));
    }

    private ConceptMention concept(ConceptMention one) {
        int start = at(one.start());
        return new ConceptMention(
                id.apply(one.sentence()), one.bank(), one.concept(), one.cue(), start, start + one.end() - one.start());
    }

    private Statement statement(Statement one) {
        int start = at(one.start());
        return new Statement(
                one.sentence(),
                one.type(),
                one.secondary(),
                one.attributedTo(),
                one.verb(),
                one.cue(),
                start,
                start + one.end() - one.start(),
                one.rule(),
                one.reason(),
                one.confidence());
    }
}
