package casebook.delivery.web;

import casebook.delivery.Attempt;
import casebook.delivery.OpenAnswer;
import casebook.delivery.Opening;
import casebook.delivery.Receipt;
import casebook.delivery.SaveConflict;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.item.json.CandidateItemJson;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attempts, saves and receipts as the contract, section 6, writes them. */
public final class AttemptJson {

    private AttemptJson() {}

    static JsonObjectBuilder sitting(Sitting sitting, Instant serverTime) {
        JsonArrayBuilder slots = JsonTree.array();
        sitting.slots().forEach(slot -> slots.add(slot(sitting, slot)));
        return attempt(sitting.attempt(), serverTime)
                .add("grace", sitting.assignment().window().grace().toString())
                .add("slots", slots);
    }

    /** The attempt without its questions, as staff are answered. */
    static JsonObjectBuilder attempt(Attempt attempt, Instant serverTime) {
        return JsonTree.object()
                .add("id", Long.toString(attempt.id()))
                .add("assignment", Long.toString(attempt.assignment()))
                .add("number", attempt.number())
                .add("status", attempt.status().name())
                .add("startedAt", Timestamps.text(attempt.startedAt()))
                .add("ends", instant(attempt.endsAt()))
                .add("serverTime", Timestamps.text(serverTime));
    }

    private static JsonObjectBuilder slot(Sitting sitting, SittingSlot slot) {
        StoredSave save = sitting.latest().get(slot.slot());
        JsonObjectBuilder tree = JsonTree.object()
                .add("slot", slot.slot())
                .add("marks", slot.marks())
                .add("item", item(sitting, slot));
        if (slot.ownTime().isPresent()) {
            Opening opening = sitting.openings().get(slot.slot());
            tree.add("openedAt", instant(opening == null ? null : opening.at()))
                    .add("ends", instant(opening == null ? null : opening.endIn(sitting.attempt())));
        }
        return tree.add("sequence", save == null ? 0 : save.sequence())
                .add("response", content(save))
                .add("savedAt", instant(save == null ? null : save.savedAt()));
    }

    /** The question; of one that is still closed nothing but its time. */
    private static JsonObjectBuilder item(Sitting sitting, SittingSlot slot) {
        JsonObjectBuilder item =
                sitting.isShut(slot) ? JsonTree.object() : JsonTree.object(CandidateItemJson.write(slot.item()));
        sitting.ownTime(slot).ifPresent(time -> item.add("timeLimit", time.toString()));
        return item;
    }

    /** A question that was opened, and until when it takes an answer. */
    static JsonObjectBuilder opened(OpenAnswer.Opened opened, Instant serverTime) {
        return JsonTree.object()
                .add("openedAt", Timestamps.text(opened.opening().at()))
                .add(
                        "ends",
                        Timestamps.text(opened.opening().endIn(opened.sitting().attempt())))
                .add("serverTime", Timestamps.text(serverTime))
                .add("item", item(opened.sitting(), opened.slot()));
    }

    static JsonArrayBuilder saved(List<StoredSave> saves) {
        JsonArrayBuilder array = JsonTree.array();
        saves.forEach(save -> array.add(JsonTree.object()
                .add("slot", save.slot())
                .add("sequence", save.sequence())
                .add("savedAt", Timestamps.text(save.savedAt()))));
        return array;
    }

    static JsonArrayBuilder conflicts(List<SaveConflict> conflicts) {
        JsonArrayBuilder array = JsonTree.array();
        for (SaveConflict conflict : conflicts) {
            StoredSave held = conflict.held();
            array.add(JsonTree.object()
                    .add("slot", conflict.slot())
                    .add("reason", conflict.reason().name())
                    .add("sequence", conflict.sequence())
                    .add("response", content(held))
                    .add("savedAt", instant(held == null ? null : held.savedAt())));
        }
        return array;
    }

    static JsonObjectBuilder receipt(Receipt receipt) {
        return JsonTree.object()
                .add("attempt", Long.toString(receipt.attempt()))
                .add("status", receipt.status().name())
                .add("submittedAt", Timestamps.text(receipt.submittedAt()))
                .add("submittedBy", receipt.submittedBy().name())
                .add("answered", receipt.answered())
                .add("questions", receipt.questions())
                .add("code", receipt.code())
                .add("hash", receipt.hash());
    }

    static JsonValue instant(@Nullable Instant instant) {
        return instant == null ? JsonValue.NULL : JsonTree.text(Timestamps.text(instant));
    }

    /** The response as it was given; null when there is none. */
    public static JsonValue content(@Nullable StoredSave save) {
        String content = save == null ? null : save.content();
        if (content == null) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = JsonTree.reader(content)) {
            return reader.readValue();
        }
    }
}
