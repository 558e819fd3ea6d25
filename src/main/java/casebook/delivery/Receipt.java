package casebook.delivery;

import casebook.shared.CanonicalJson;
import casebook.shared.JsonTree;
import casebook.shared.Timestamps;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a student holds to show what was handed in: SHA-256 over the canonical JSON (RFC 8785) of attempt, account, quiz
 * version, submitted at and by, and for each slot item version, sequence and response.
 *
 * @param answered how many questions have a response
 * @param hash 64 hexadecimal digits
 * @param code the first ten base32 characters (Crockford's alphabet) of the hash's bytes, easy to read out
 */
public record Receipt(
        long attempt,
        AttemptStatus status,
        Instant submittedAt,
        SubmittedBy submittedBy,
        int answered,
        int questions,
        String code,
        String hash) {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODE_LENGTH = 10;

    /** @throws IllegalArgumentException when the attempt was not submitted */
    public static Receipt of(Attempt attempt, List<SittingSlot> slots, Map<Integer, StoredSave> latest) {
        Instant at = attempt.submittedAt();
        SubmittedBy by = attempt.submittedBy();
        if (at == null || by == null) {
            throw new IllegalArgumentException("attempt " + attempt.id() + " was not submitted");
        }
        byte[] digest = sha256(CanonicalJson.write(content(attempt, at, by, slots, latest)));
        int answered = (int) latest.values().stream().filter(Receipt::answers).count();
        return new Receipt(
                attempt.id(),
                attempt.status(),
                at,
                by,
                answered,
                slots.size(),
                code(digest),
                HexFormat.of().formatHex(digest));
    }

    /** Whether anything was given: a response that was cleared has only empty lists, or is none. */
    public static boolean answers(@Nullable StoredSave save) {
        String content = save == null ? null : save.content();
        return content != null
                && tree(content).asJsonObject().values().stream()
                        .anyMatch(value -> !value.asJsonArray().isEmpty()
                                && value.asJsonArray().stream()
                                        .anyMatch(given -> !((jakarta.json.JsonString) given)
                                                .getString()
                                                .isBlank()));
    }

    private static JsonValue content(
            Attempt attempt, Instant at, SubmittedBy by, List<SittingSlot> slots, Map<Integer, StoredSave> latest) {
        JsonArrayBuilder answers = JsonTree.array();
        for (SittingSlot slot : slots) {
            StoredSave save = latest.get(slot.slot());
            String response = save == null ? null : save.content();
            JsonObjectBuilder answer = JsonTree.object()
                    .add("slot", slot.slot())
                    .add("itemVersion", Long.toString(slot.version().id()))
                    .add("sequence", save == null ? 0 : save.sequence());
            answers.add(answer.add("response", response == null ? JsonValue.NULL : tree(response)));
        }
        return JsonTree.object()
                .add("attempt", Long.toString(attempt.id()))
                .add("account", Long.toString(attempt.account()))
                .add("quizVersion", Long.toString(attempt.quizVersion()))
                .add("submittedAt", Timestamps.text(at))
                .add("submittedBy", by.name())
                .add("slots", answers)
                .build();
    }

    private static JsonValue tree(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return reader.readValue();
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String code(byte[] digest) {
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        long bits = 0;
        for (int i = 0; i < 7; i++) {
            bits = bits << 8 | (digest[i] & 0xff);
        }
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CROCKFORD.charAt((int) (bits >> (56 - 5 * (i + 1)) & 31)));
        }
        return code.toString();
    }
}
