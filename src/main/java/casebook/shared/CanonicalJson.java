package casebook.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.TreeMap;

/**
 * The JSON Canonicalization Scheme, RFC 8785, for what Casebook hashes: objects, arrays, texts, whole numbers within
 * 2<sup>53</sup>, booleans and null. Members are sorted by UTF-16 code units and no white space is written.
 */
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";
    private static final long MAX_SAFE = 1L << 53;

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for a number that is not whole or beyond 2^53 */
    public static String write(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(value, out);
        return out.toString();
    }

    private static void append(JsonValue value, StringBuilder out) {
        switch (value.getValueType()) {
            case OBJECT -> appendObject((JsonObject) value, out);
            case ARRAY -> appendArray((JsonArray) value, out);
            case STRING -> appendText(((JsonString) value).getString(), out);
            case NUMBER -> out.append(whole((JsonNumber) value));
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case NULL -> out.append("null");
        }
    }

    private static void appendObject(JsonObject object, StringBuilder out) {
        String separator = "{";
        for (var member : new TreeMap<>(object).entrySet()) {
            out.append(separator);
            appendText(member.getKey(), out);
            out.append(':');
            append(member.getValue(), out);
            separator = ",";
        }
        out.append(object.isEmpty() ? "{}" : "}");
    }

    private static void appendArray(JsonArray array, StringBuilder out) {
        String separator = "[";
        for (JsonValue element : array) {
            out.append(separator);
            append(element, out);
            separator = ",";
        }
        out.append(array.isEmpty() ? "[]" : "]");
    }

    private static long whole(JsonNumber number) {
        long value = number.longValueExact();
        if (Math.abs(value) > MAX_SAFE) {
            throw new IllegalArgumentException("beyond 2^53: " + value);
        }
        return value;
    }

    private static void appendText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
