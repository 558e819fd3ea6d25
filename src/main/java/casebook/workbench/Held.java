package casebook.workbench;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the case, and what a person has made of it.
 *
 * @param kind what it is for: an opening, an actor, an event …, as the drafting names it
 * @param part of the case
 * @param content as it stands now
 * @param original as it was proposed, when a person has changed it; else null. Null content of an own entry is
 *     {@link jakarta.json.JsonValue#EMPTY_JSON_OBJECT}
 * @param rests the sentences that it rests on, as {@link SourceText#rest} names them
 * @param contested what the sources disagree on
 */
public record Held(
        String id,
        String kind,
        String part,
        JsonObject content,
        @Nullable JsonObject original,
        List<String> rests,
        State state,
        List<Contested> contested) {

    public enum State {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    public Held {
        rests = List.copyOf(rests);
        contested = List.copyOf(contested);
    }

    /** One on which all sources agree. */
    public Held(
            String id,
            String kind,
            String part,
            JsonObject content,
            @Nullable JsonObject original,
            List<String> rests,
            State state) {
        this(id, kind, part, content, original, rests, state, List.of());
    }

    public boolean isEdited() {
        return original != null;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** Whether nobody has said or changed anything about it, so that a better one may take its place. */
    public boolean isUntouched() {
        return state == State.PROPOSED
                && original == null
                && contested.stream().allMatch(one -> one.stand() == Contested.Stand.OPEN);
    }

    Held now(State other) {
        return new Held(id, kind, part, content, original, rests, other, contested);
    }

    /** Changed by a person, which accepts it too. */
    Held saying(JsonObject other) {
        JsonObject first = original == null ? content : original;
        return new Held(id, kind, part, other, other.equals(first) ? null : first, rests, State.ACCEPTED, contested);
    }

    /** Whether a person has added it. */
    public boolean isOwn() {
        return original != null && original.isEmpty();
    }

    Held named(String other) {
        return new Held(other, kind, part, content, original, rests, state, contested);
    }

    /** As it is, resting on what it rests on now. */
    Held about(List<String> otherRests, List<Contested> otherContested) {
        return new Held(id, kind, part, content, original, otherRests, state, otherContested);
    }

    /** Whether a person has yet to look at what the sources disagree on. */
    public boolean isInDoubt() {
        return contested.stream().anyMatch(one -> one.stand() == Contested.Stand.OPEN);
    }
}
