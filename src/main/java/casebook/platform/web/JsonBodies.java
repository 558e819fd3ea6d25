package casebook.platform.web;

import casebook.platform.json.Body;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a request body as one JSON object: UTF-8, at most 1 MiB. */
public final class JsonBodies {
    /** The most that a body may have, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int DEEPEST = 64;
    private static final int TOO_DEEP = -1;
    private static final int UNENDED = -2;

    private JsonBodies() {}

    /**
     * Answers a request with a body: 400 with everything that is wrong with it, or what {@code then} makes of it.
     *
     * @param read takes every field that the request may have; what it returns is used when it has found no fault
     * @throws BodyTooLargeException past {@link #MAX_BYTES}
     */
    public static <T> Response answer(InputStream stream, Function<Body, T> read, Function<T, Response> then)
            throws IOException {
        Parsed<JsonObject> parsed = read(stream);
        JsonObject object = parsed.value();
        if (object == null) {
            return Problem.invalid(parsed.diagnostics());
        }
        Body body = new Body(object);
        T asked = read.apply(body);
        List<Diagnostic> faults = body.diagnostics();
        return faults.isEmpty() ? then.apply(asked) : Problem.invalid(faults);
    }

    /** @throws BodyTooLargeException past {@link #MAX_BYTES} */
    public static Parsed<JsonObject> read(InputStream stream) throws IOException {
        String text;
        try {
            text = text(bytes(stream));
        } catch (CharacterCodingException e) {
            return failed("is not UTF-8");
        }
        if (isDeeperThan(DEEPEST, text)) {
            return failed("is nested more than " + DEEPEST + " deep");
        }
        try (JsonReader reader = JsonTree.strictReader(text)) {
            JsonStructure structure = reader.read();
            if (structure.getValueType() != JsonValue.ValueType.OBJECT) {
                return failed("must be a JSON object");
            }
            if (hasMore(text)) {
                return failed("has something after the object");
            }
            return Parsed.of(structure.asJsonObject(), List.of());
        } catch (JsonParsingException e) {
            return Parsed.failed(List.of(Diagnostic.error(
                    "JSON_INVALID",
                    "is not JSON",
                    new Where(
                            null,
                            (int) Math.max(0, e.getLocation().getLineNumber()),
                            (int) Math.max(0, e.getLocation().getColumnNumber()),
                            ""))));
        } catch (JsonException e) {
            return failed("is not JSON");
        } catch (NumberFormatException e) {
            return failed("has a number that is too large");
        }
    }

    /** Looked at before the parser does, whose own limit is an exception like any other. */
    private static boolean isDeeperThan(int most, String text) {
        return walk(text, most) == TOO_DEEP;
    }

    /** What the parser does not look at, having read one structure. */
    private static boolean hasMore(String text) {
        int end = walk(text, Integer.MAX_VALUE);
        return end >= 0 && !text.substring(end).isBlank();
    }

    /** Where the first structure ends; {@link #TOO_DEEP} or {@link #UNENDED} when it does not get there. */
    private static int walk(String text, int most) {
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < text.length() && depth <= most; i++) {
            char c = text.charAt(i);
            if (inText && c == '\\') {
                i++;
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '{' || c == '[')) {
                depth++;
            } else if (!inText && (c == '}' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return depth > most ? TOO_DEEP : UNENDED;
    }

    /** Whether a request says that its body is JSON; for methods that must look before the router does. */
    public static boolean isJson(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        return type.equalsIgnoreCase(MediaType.APPLICATION_JSON);
    }

    public static Response unsupported() {
        return Problem.of(415, "UNSUPPORTED_MEDIA_TYPE", "Send application/json.");
    }

    /** The body's bytes. */
    public static byte[] bytes(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new BodyTooLargeException();
        }
        return bytes;
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Parsed<JsonObject> failed(String message) {
        return Parsed.failed(List.of(Diagnostic.error("JSON_INVALID", message, Where.at(""))));
    }
}
