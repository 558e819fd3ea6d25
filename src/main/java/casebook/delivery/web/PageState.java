package casebook.delivery.web;

import casebook.delivery.Attempt;
import casebook.delivery.Opening;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** What the script of the quiz page starts from: the attempt without its questions, which the page has already. */
final class PageState {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private PageState() {}

    static JsonObject of(Sitting sitting, Instant now) {
        Attempt attempt = sitting.attempt();
        JsonArrayBuilder slots = JsonTree.array();
        for (SittingSlot slot : sitting.slots()) {
            JsonObjectBuilder of = slot(slot.slot(), sitting.latest().get(slot.slot()));
            if (slot.ownTime().isPresent()) {
                Opening opening = sitting.openings().get(slot.slot());
                of.add("shut", opening == null).add("ends", instant(opening == null ? null : opening.endIn(attempt)));
            }
            slots.add(of);
        }
        JsonObjectBuilder state = JsonTree.object()
                .add("id", Long.toString(attempt.id()))
                .add("account", Long.toString(attempt.account()))
                .add("grace", sitting.assignment().window().grace().toString())
                .add("serverTime", INSTANT.format(now))
                .add("ends", instant(attempt.endsAt()))
                .add("slots", slots);
        return state.build();
    }

    private static JsonObjectBuilder slot(int number, @Nullable StoredSave save) {
        return JsonTree.object()
                .add("slot", number)
                .add("sequence", save == null ? 0 : save.sequence())
                .add("response", save == null ? JsonValue.NULL : content(save.content()))
                .add("savedAt", instant(save == null ? null : save.savedAt()));
    }

    private static JsonValue content(@Nullable String canonical) {
        if (canonical == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = JsonTree.reader(canonical)) {
            return reader.readValue();
        }
    }

    private static JsonValue instant(@Nullable Instant instant) {
        return instant == null ? JsonValue.NULL : JsonTree.text(INSTANT.format(instant));
    }
}
