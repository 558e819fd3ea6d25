package casebook.workbench;

import casebook.commentary.Actor;
import casebook.commentary.Actors;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import casebook.commentary.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Cuts and joins sentences, within their paragraph. */
final class Cutting {
    private Cutting() {}

    /** @param at where the second sentence begins; empty when one of the two would have no word */
    static Optional<Annotations> split(Annotations found, Sentence whole, int at) {
        Commentary text = found.commentary();
        if (at <= whole.start() || at >= whole.end()) {
            return Optional.empty();
        }
        String before = text.text().substring(whole.start(), at);
        String after = text.text().substring(at, whole.end());
        if (!hasWord(before) || !hasWord(after)) {
            return Optional.empty();
        }
        Sentence first = new Sentence(
                whole.id(),
                whole.start(),
                whole.start() + before.stripTrailing().length());
        Sentence second = new Sentence(
                freeId(text, "s"), at + after.length() - after.stripLeading().length(), whole.end());
        Commentary cut = withSentences(text, whole, List.of(first, second));
        Annotations moved = reassigned(found, cut, whole.id(), second);
        return Optional.of(typedAnew(moved, Set.of(first.id(), second.id())));
    }

    /** A sentence and the next of its passage as one; empty when it is the last. */
    static Optional<Annotations> join(Annotations found, Passage passage, Sentence first) {
        int place = passage.sentences().indexOf(first);
        if (place < 0 || place + 1 >= passage.sentences().size()) {
            return Optional.empty();
        }
        Sentence second = passage.sentences().get(place + 1);
        Sentence both = new Sentence(first.id(), first.start(), second.end());
        List<Sentence> sentences = new ArrayList<>(passage.sentences());
        sentences.set(place, both);
        sentences.remove(place + 1);
        Commentary joined = withPassage(found.commentary(), passage, sentences);
        return Optional.of(
                Moved.ids(id -> id.equals(second.id()) ? first.id() : id).of(found, joined));
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** {@code s17} when the highest number in use is 16. */
    static String freeId(Commentary text, String letter) {
        int highest = (letter.equals("p")
                        ? text.passages().stream().map(Passage::id)
                        : text.sentences().map(Sentence::id))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return letter + (highest + 1);
    }

    private static Commentary withSentences(Commentary text, Sentence whole, List<Sentence> parts) {
        Passage passage = text.passageOf(whole).orElseThrow();
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence one : passage.sentences()) {
            sentences.addAll(one.equals(whole) ? parts : List.of(one));
        }
        return withPassage(text, passage, sentences);
    }

    private static Commentary withPassage(Commentary text, Passage passage, List<Sentence> sentences) {
        Passage changed = new Passage(passage.id(), passage.start(), passage.end(), passage.heading(), sentences);
        return new Commentary(
                text.metadata(),
                text.text(),
                text.passages().stream()
                        .map(one -> one.equals(passage) ? changed : one)
                        .toList(),
                text.removed());
    }

    /** What is marked in the second half belongs to the second sentence; the rest keeps its own. */
    private static Annotations reassigned(Annotations found, Commentary cut, String whole, Sentence second) {
        Annotations late = Moved.ids(id -> id.equals(whole) ? second.id() : id).of(found, cut);
        Annotations early = Moved.ids(id -> id).of(found, cut);
        return new Annotations(
                cut,
                choose(early.events(), late.events(), one -> one.start() >= second.start()),
                Actors.among(cut, pairwise(early, late, second)),
                choose(early.concepts(), late.concepts(), one -> one.start() >= second.start()),
                early.statements());
    }

    private static List<Actor> pairwise(Annotations early, Annotations late, Sentence second) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < early.actors().actors().size(); i++) {
            Actor one = early.actors().actors().get(i);
            actors.add(new Actor(
                    one.name(),
                    one.kind(),
                    one.aliases(),
                    choose(
                            one.mentions(),
                            late.actors().actors().get(i).mentions(),
                            mention -> mention.start() >= second.start())));
        }
        return actors;
    }

    private static <T> List<T> choose(List<T> early, List<T> late, Predicate<T> isLate) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < early.size(); i++) {
            chosen.add(isLate.test(early.get(i)) ? late.get(i) : early.get(i));
        }
        return chosen;
    }

    /** The rules are asked again about these sentences; the others keep their types. */
    static Annotations typedAnew(Annotations found, Set<String> sentences) {
        List<Statement> all = new ArrayList<>();
        for (Statement fresh : Statements.of(found.commentary(), found.actors().actors())) {
            Optional<Statement> there = found.statements().stream()
                    .filter(one -> one.sentence().equals(fresh.sentence()))
                    .findFirst();
            all.add(sentences.contains(fresh.sentence()) ? fresh : there.orElse(fresh));
        }
        return Marks.withStatements(found, all);
    }
}
