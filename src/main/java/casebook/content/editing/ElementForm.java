package casebook.content.editing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An element of a case as the fields of a form, and back. The third column of the second row is {@code options.1.text}. */
public final class ElementForm {

    /** As many rows as a list may be given at once. */
    public static final int MOST_ROWS = 60;

    private static final JsonProvider JSON = JsonProvider.provider();

    private ElementForm() {}

    /** What stands in the fields, by name; a field that is empty is left out. */
    public static Map<String, String> texts(List<CaseField> fields, JsonObject element) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach(field -> show(field, "", element, texts));
        return texts;
    }

    private static void show(CaseField field, String prefix, JsonObject element, Map<String, String> texts) {
        JsonValue value = element.getOrDefault(field.key(), JsonValue.NULL);
        String name = prefix + field.key();
        if (field.shape() == CaseField.Shape.ROWS) {
            List<JsonObject> rows = value instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
            for (int i = 0; i < rows.size(); i++) {
                for (CaseField column : field.columns()) {
                    show(column, name + "." + i + ".", rows.get(i), texts);
                }
            }
            return;
        }
        if (field.shape() == CaseField.Shape.TABLE) {
            if (value instanceof JsonObject table) {
                texts.put(name, TableText.write(table));
            }
            return;
        }
        String between = field.shape() == CaseField.Shape.IDS ? " " : "\n";
        String text = value instanceof JsonArray list
                ? list.getValuesAs(JsonString::getString).stream().collect(Collectors.joining(between))
                : value instanceof JsonString words ? words.getString() : value == JsonValue.TRUE ? "true" : "";
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
    }

    /**
     * The element as the form says; what no field is for stays as it was.
     *
     * @param sent what was sent for a field, empty when nothing was
     */
    public static JsonObject read(List<CaseField> fields, JsonObject before, Function<String, String> sent) {
        JsonObjectBuilder element = JSON.createObjectBuilder(before);
        fields.forEach(field -> put(field, "", before, sent, element));
        return element.build();
    }

    /** The element with this text as one of its members. */
    public static JsonObject with(JsonObject element, String key, String text) {
        return JSON.createObjectBuilder(element).add(key, text).build();
    }

    private static void put(
            CaseField field,
            String prefix,
            JsonObject before,
            Function<String, String> sent,
            JsonObjectBuilder element) {
        String name = prefix + field.key();
        JsonValue value = switch (field.shape()) {
            case LINE, DAY, CHOICE, PART, ACTOR -> text(sent.apply(name).strip());
            case TEXT -> text(sent.apply(name).replace("\r\n", "\n").strip());
            case LINES -> list(sent.apply(name).lines());
            case IDS -> list(Stream.of(sent.apply(name).split("[\\s,]+")));
            case FLAG -> sent.apply(name).equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case TABLE -> TableText.read(sent.apply(name));
            case ROWS -> rows(field, name, before, sent);
        };
        boolean empty = value == JsonValue.NULL || (value instanceof JsonArray array && array.isEmpty());
        if (empty
                && before.get(field.key()) instanceof JsonString text
                && text.getString().isEmpty()) {
            element.add(field.key(), text);
        } else if (empty) {
            element.remove(field.key());
        } else {
            element.add(field.key(), value);
        }
    }

    private static JsonValue text(String words) {
        return words.isEmpty() ? JsonValue.NULL : JSON.createValue(words);
    }

    private static JsonArray list(Stream<String> words) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        words.map(String::strip).filter(word -> !word.isEmpty()).forEach(list::add);
        return list.build();
    }

    /** Rows in which nothing is typed are left out. */
    private static JsonArray rows(CaseField field, String name, JsonObject before, Function<String, String> sent) {
        List<JsonObject> old =
                before.get(field.key()) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        for (int i = 0; i < MOST_ROWS; i++) {
            String prefix = name + "." + i + ".";
            boolean typed = field.columns().stream()
                    .filter(column -> column.shape() != CaseField.Shape.FLAG
                            && !column.key().equals("dir"))
                    .anyMatch(column -> !sent.apply(prefix + column.key()).isBlank());
            if (typed) {
                // Made of an object, since one made of nothing cannot have a member removed.
                JsonObjectBuilder row = JSON.createObjectBuilder(JsonValue.EMPTY_JSON_OBJECT);
                JsonObject was = i < old.size() ? old.get(i) : JsonValue.EMPTY_JSON_OBJECT;
                field.columns().forEach(column -> put(column, prefix, was, sent, row));
                rows.add(row);
            }
        }
        return rows.build();
    }
}
