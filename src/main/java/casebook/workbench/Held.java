package casebook.workbench;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the case, and what a person has made of it.
 *
 * @param kind what it is for: an opening, an actor, an event …, as the drafting names it
 * @param part of the case
 * @param content as it stands now
 * @param original as it was proposed, when a person has changed it; else null. Null content of an own entry is
 *     {@link jakarta.json.JsonValue#EMPTY_JSON_OBJECT}
 * @param rests ids of the sentences that it rests on
 */
public record Held(
        String id,
        String kind,
        String part,
        JsonObject content,
        @Nullable JsonObject original,
        List<String> rests,
        State state) {

    public enum State {
        PROPOSED,
        ACCEPTED,
        REJECTED
    }

    public Held {
        rests = List.copyOf(rests);
    }

    /** The kind in a sentence. */
    public String noun() {
        return kind.toLowerCase(Locale.ROOT);
    }

    public boolean isEdited() {
        return original != null;
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }

    /** Whether nobody has said or changed anything about it, so that a better one may take its place. */
    public boolean isUntouched() {
        return state == State.PROPOSED && original == null;
    }

    Held now(State other) {
        return new Held(id, kind, part, content, original, rests, other);
    }

    /** Changed by a person, which accepts it too. */
    Held saying(JsonObject other) {
        JsonObject first = original == null ? content : original;
        return new Held(id, kind, part, other, other.equals(first) ? null : first, rests, State.ACCEPTED);
    }

    /** Whether a person has added it. */
    public boolean isOwn() {
        return original != null && original.isEmpty();
    }

    Held named(String other) {
        return new Held(other, kind, part, content, original, rests, state);
    }
}
