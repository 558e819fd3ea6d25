package casebook.delivery.web;

import casebook.delivery.GivenResponse;
import casebook.item.HandedIn;
import casebook.item.LexicalResponse;
import casebook.item.json.ResponseJson;
import casebook.platform.json.Body;
import casebook.shared.Parsed;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code responses} of a save or submit, read from the request. */
final class GivenResponses {
    private static final int MOST_SLOTS = 200;
    private static final int MOST_BYTES = 64 * 1024;

    /** What holds a file may be longer; whether the item asks for one, and of what size, its own check says. */
    private static final int MOST_BYTES_OF_FILES = 300 * 1024;

    private GivenResponses() {}

    /** What could be read; everything that could not is noted with the body. */
    static List<GivenResponse> read(Body body) {
        List<GivenResponse> given = new ArrayList<>();
        for (Body entry : body.objects("responses", MOST_SLOTS)) {
            int slot = entry.optionalInteger("slot", 1, MOST_SLOTS).orElse(GivenResponse.NO_SLOT);
            entry.require("slot");
            int sequence = entry.integer("sequence", 1, Integer.MAX_VALUE);
            Integer base = entry.optionalInteger("base", 0, Integer.MAX_VALUE).orElse(null);
            given.add(new GivenResponse(slot, sequence, base, response(entry), where(entry)));
        }
        return given;
    }

    private static @Nullable LexicalResponse response(Body entry) {
        JsonValue tree = entry.raw("response");
        if (tree == null) {
            entry.fault("response", Body.MISSING, "is required; null clears the answer");
            return null;
        }
        if (tree.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        Parsed<LexicalResponse> parsed = ResponseJson.read(tree, entry.at("response"));
        entry.addAll(parsed.diagnostics());
        LexicalResponse response = parsed.value();
        if (response != null
                && ResponseJson.canonical(response).getBytes(StandardCharsets.UTF_8).length > most(response)) {
            entry.fault("response", "RESPONSE_INVALID", "must have at most 64 KiB, with a file 300 KiB");
        }
        return response;
    }

    private static int most(LexicalResponse response) {
        boolean file = response.values().values().stream()
                .anyMatch(strings -> strings.size() == 1 && HandedIn.isMeant(strings.getFirst()));
        return file ? MOST_BYTES_OF_FILES : MOST_BYTES;
    }

    /** {@code responses[0]}, of which the fields' paths are made. */
    private static String where(Body entry) {
        String slot = entry.at("slot");
        return slot.substring(0, slot.lastIndexOf('.'));
    }
}
