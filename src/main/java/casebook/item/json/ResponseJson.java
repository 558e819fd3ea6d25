package casebook.item.json;

import casebook.item.LexicalResponse;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Responses as a map of response identifier to array of strings. */
public final class ResponseJson {

    private ResponseJson() {}

    /**
     * Reads a response; {@code null}, for the whole or for a variable, is none.
     *
     * @param where the path of the response in what was sent, such as {@code responses[0].response}
     * @return errors {@code RESPONSE_INVALID} for anything else than arrays of strings
     */
    public static Parsed<LexicalResponse> read(JsonValue tree, String where) {
        if (tree.getValueType() == JsonValue.ValueType.NULL) {
            return Parsed.of(LexicalResponse.NONE, List.of());
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (tree instanceof JsonObject object) {
            object.forEach((variable, value) -> values.put(variable, strings(value, where + "." + variable, found)));
        } else {
            wrong(found, where, "must be an object of response identifiers, or null");
        }
        return Parsed.of(new LexicalResponse(values), found);
    }

    private static List<String> strings(JsonValue value, String where, List<Diagnostic> found) {
        List<String> strings = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (int at = 0; at < array.size(); at++) {
                if (array.get(at) instanceof JsonString string) {
                    strings.add(string.getString());
                } else {
                    wrong(found, where + "[" + at + "]", "must be a string");
                }
            }
        } else if (value.getValueType() != JsonValue.ValueType.NULL) {
            wrong(found, where, "must be an array of strings, or null");
        }
        return strings;
    }

    private static void wrong(List<Diagnostic> found, String where, String message) {
        found.add(Diagnostic.error("RESPONSE_INVALID", message, Where.at(where)));
    }

    public static JsonObject write(LexicalResponse response) {
        JsonObjectBuilder tree = JsonBuilders.object();
        response.values().forEach((variable, strings) -> tree.add(variable, JsonBuilders.strings(strings)));
        return tree.build();
    }

    /** The canonical text of RFC 8785: keys sorted by UTF-16 code units, no white space, the least of escapes. */
    public static String canonical(LexicalResponse response) {
        StringBuilder text = new StringBuilder("{");
        new TreeMap<>(response.values()).forEach((variable, strings) -> {
            text.append(text.length() > 1 ? "," : "");
            quote(text, variable);
            text.append(":[");
            for (int at = 0; at < strings.size(); at++) {
                text.append(at > 0 ? "," : "");
                quote(text, strings.get(at));
            }
            text.append(']');
        });
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            char sign = string.charAt(at);
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (sign < 0x20) {
                        text.append(sign < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(sign));
                    } else {
                        text.append(sign);
                    }
                }
            }
        }
        text.append('"');
    }
}
