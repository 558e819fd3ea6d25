package casebook.interchange.yaml;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a JSON tree as YAML that {@link YamlTree} reads back to the same tree: texts in double quotes unless they are
 * plain words or days, short lists of plain words and lists of lists in brackets, all else one member a line. What is
 * null, an empty text or an empty list is left out of mappings.
 */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*|\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The members of an object, each on a line of its own; ends with a line feed. */
    static String of(JsonObject tree) {
        YamlText text = new YamlText();
        text.members(tree, 0, false);
        return text.out.toString();
    }

    private void members(JsonObject tree, int indent, boolean begun) {
        boolean first = begun;
        for (Map.Entry<String, JsonValue> member : tree.entrySet()) {
            if (isEmpty(member.getValue())) {
                continue;
            }
            indent(first ? 0 : indent);
            out.append(member.getKey()).append(':');
            value(member.getValue(), indent);
            first = false;
        }
    }

    private static boolean isEmpty(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> true;
            case STRING -> ((JsonString) value).getString().isEmpty();
            case ARRAY -> ((JsonArray) value).isEmpty();
            case OBJECT -> ((JsonObject) value).isEmpty();
            case NUMBER, TRUE, FALSE -> false;
        };
    }

    /** What stands behind a colon. */
    private void value(JsonValue value, int indent) {
        switch (value.getValueType()) {
            case OBJECT -> {
                out.append('\n');
                members((JsonObject) value, indent + 2, false);
            }
            case ARRAY -> array((JsonArray) value, indent + 2);
            case STRING, NUMBER, TRUE, FALSE, NULL ->
                out.append(' ').append(scalar(value)).append('\n');
        }
    }

    private void array(JsonArray list, int indent) {
        if (isShort(list)) {
            out.append(' ').append(flow(list)).append('\n');
            return;
        }
        out.append('\n');
        for (JsonValue entry : list) {
            indent(indent);
            out.append("- ");
            if (entry instanceof JsonObject object && !object.isEmpty()) {
                members(object, indent + 2, true);
            } else {
                out.append(flow(entry)).append('\n');
            }
        }
    }

    private static boolean isShort(JsonArray list) {
        return list.stream().noneMatch(JsonObject.class::isInstance)
                && (list.stream().anyMatch(JsonArray.class::isInstance)
                        ? deepFree(list)
                        : flow(list).length() <= 100);
    }

    private static boolean deepFree(JsonArray list) {
        return list.stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(inner -> ((JsonArray) inner).stream())
                .noneMatch(JsonObject.class::isInstance);
    }

    private static String flow(JsonValue value) {
        return switch (value.getValueType()) {
            case ARRAY ->
                "[" + joined(((JsonArray) value).stream().map(YamlText::flow).toList()) + "]";
            case OBJECT ->
                "{"
                        + joined(((JsonObject) value)
                                .entrySet().stream()
                                        .map(member -> member.getKey() + ": " + flow(member.getValue()))
                                        .toList())
                        + "}";
            case STRING, NUMBER, TRUE, FALSE, NULL -> scalar(value);
        };
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", "));
    }

    private static String scalar(JsonValue value) {
        return value instanceof JsonString text ? scalar(text.getString()) : value.toString();
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !RESERVED.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029 || point == 0xfeff) {
                        quoted.append(String.format("\\u%04x", point));
                    } else {
                        quoted.appendCodePoint(point);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private void indent(int spaces) {
        out.append(" ".repeat(spaces));
    }
}
