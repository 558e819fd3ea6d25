package casebook.workbench;

import casebook.cases.StatementType;
import casebook.commentary.ActorKind;
import casebook.commentary.Commentary;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something a person does to a draft. {@link Shaping} says what comes of it. Offsets are UTF-16 indices into the text. */
public sealed interface Deed {
    /** Gives a statement another type. */
    record Retype(String sentence, StatementType type) implements Deed {}

    /** Cuts a statement in two; the second begins at {@code at}. */
    record Split(String sentence, int at) implements Deed {}

    /** Joins a statement with the next of its paragraph. */
    record Join(String sentence) implements Deed {}

    /** @param date ISO 8601, to day, month or year; null when it cannot be told */
    record MarkEvent(
            String sentence, int start, int end, @Nullable String date) implements Deed {}

    /** @param name of an actor that is there, or of a new one */
    record MarkActor(String sentence, int start, int end, String name, ActorKind kind) implements Deed {}

    record MarkConcept(String sentence, int start, int end, String bank, String concept) implements Deed {}

    /** Takes a mark away. @param of the actor's name or {@code bank/concept}; empty for an event */
    record Unmark(Mark mark, int start, int end, String of) implements Deed {}

    /** Makes two actors one, under the name of the second. */
    record MergeActors(String actor, String into) implements Deed {}

    /** Undoes a removal. @param removal its place in the list */
    record Restore(int removal) implements Deed {}

    /** Removes again what was restored. @param restored its place in the list */
    record TakeBack(int restored) implements Deed {}

    record Decide(List<String> proposals, Held.State state) implements Deed {
        public Decide {
            proposals = List.copyOf(proposals);
        }
    }

    /** Puts other words into a proposal and accepts it. */
    record Edit(String proposal, JsonObject content) implements Deed {}

    /** Adds an empty entry, to be filled in. */
    record Add(Blank blank, String part) implements Deed {}

    record Entitle(JsonObject head) implements Deed {}

    /** Puts a further commentary beside those that are there. @param name of its file; empty for pasted text */
    record AddSource(String name, String source, Commentary text) implements Deed {}

    /** Takes a commentary away, and what rests on it alone and nobody has decided on. */
    record RemoveSource(String source) implements Deed {}

    /**
     * Says how the case stands to what its sources disagree on.
     *
     * @param place of the difference in the proposal
     * @param follows the source that the case follows; empty to say that accounts differ
     * @param note why, when one is followed
     */
    record Settle(String proposal, int place, String follows, String note) implements Deed {}

    /** The kinds of marks in a text. */
    enum Mark {
        EVENT,
        ACTOR,
        CONCEPT
    }
}
