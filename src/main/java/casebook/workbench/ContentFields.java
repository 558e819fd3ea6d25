package casebook.workbench;

import casebook.shared.JsonTree;
import casebook.workbench.ContentField.Shape;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The texts of a proposal as the fields of a form, and back. What ties a proposal to others (ids, parts, anchors, lists of
 * passages) is not for people to type and stays as it is.
 */
public final class ContentFields {
    private static final Set<String> HIDDEN = Set.of(
            "id",
            "part",
            "knownFrom",
            "heading",
            "source",
            "format",
            "slug",
            "bank",
            "kind",
            "precision",
            "passages",
            "sources",
            "references",
            "supports",
            "rebuts",
            "anchors",
            "concepts",
            "level",
            "objective",
            "lang",
            "dir",
            "type",
            "secondary",
            "cue",
            "concept",
            "author",
            "licence",
            "status",
            "language",
            "case",
            "passage",
            "quote",
            "prefix",
            "suffix",
            "misconception",
            "identifier",
            "misconceptions");
    private static final Set<String> LONG = Set.of(
            "markdown",
            "text",
            "situation",
            "note",
            "definition",
            "example",
            "confusion",
            "prompt",
            "rationale",
            "cost",
            "consequence",
            "stem");
    private static final Set<String> DATES = Set.of("date", "until", "asOf");

    /** What an entry may have beside what was proposed. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "ACTOR", List.of("note"),
            "EVENT", List.of("disputed"),
            "CONCEPT", List.of("definition", "example", "confusion"),
            "HEAD", List.of("title", "dateline", "asOf", "contentNote"));

    private static final Map<String, List<String>> LISTS = Map.of(
            "ACTOR", List.of("aims", "means", "constraints", "redLines", "audiences"),
            "DECISION", List.of("notKnown"),
            "HEAD", List.of("prerequisites"));

    private static final String DECISION = "DECISION";

    private ContentFields() {}

    /** In the order of the content, then what is not there yet. */
    public static List<ContentField> of(String kind, JsonObject content) {
        List<ContentField> fields = new ArrayList<>();
        members("", kind.equals(DECISION) ? Options.padded(content) : content, kind, fields);
        for (String name : TEXTS.getOrDefault(kind, List.of())) {
            if (!content.containsKey(name)) {
                fields.add(new ContentField("/" + name, name, shape(name), ""));
            }
        }
        for (String name : LISTS.getOrDefault(kind, List.of())) {
            if (!content.containsKey(name)) {
                fields.add(new ContentField("/" + name, name, Shape.LINES, ""));
            }
        }
        if (kind.equals("HEAD")) {
            source(content, fields);
        }
        return fields;
    }

    /** What a case must say of its source, where the page did not. */
    private static void source(JsonObject head, List<ContentField> fields) {
        if (!head.containsKey("source")) {
            return;
        }
        for (String name : List.of("title", "authors", "outlet", "date")) {
            if (!head.getJsonObject("source").containsKey(name)) {
                Shape shape = name.equals("authors") ? Shape.LINES : shape(name);
                fields.add(new ContentField("/source/" + name, "source." + name, shape, ""));
            }
        }
    }

    private static void members(String path, JsonObject tree, String kind, List<ContentField> fields) {
        for (Map.Entry<String, JsonValue> member : tree.entrySet()) {
            String name = member.getKey();
            String at = path + "/" + Json.encodePointer(name);
            boolean section = kind.equals("SECTION") && path.isEmpty() && name.equals("passages");
            boolean shadow = name.equals("text") && tree.containsKey("markdown");
            boolean head = kind.equals("HEAD") && (name.equals("parts") || name.equals("readingTime"));
            boolean source = kind.equals("HEAD") && path.isEmpty() && name.equals("source");
            if (section || source || !HIDDEN.contains(name) && !shadow && !head) {
                value(at, name, member.getValue(), kind, fields);
            }
        }
    }

    private static void value(String at, String member, JsonValue value, String kind, List<ContentField> fields) {
        String name = at.startsWith("/source/") ? "source." + member : member;
        if (value instanceof JsonString text) {
            fields.add(new ContentField(at, name, shape(member), text.getString()));
        } else if (value.getValueType() == ValueType.TRUE || value.getValueType() == ValueType.FALSE) {
            fields.add(new ContentField(at, name, Shape.FLAG, value.toString()));
        } else if (value instanceof JsonObject inner) {
            members(at, inner, kind, fields);
        } else if (value instanceof JsonArray list && !list.isEmpty()) {
            if (list.stream().allMatch(JsonString.class::isInstance)) {
                fields.add(new ContentField(
                        at, name, Shape.LINES, String.join("\n", list.getValuesAs(JsonString::getString))));
            } else {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof JsonObject inner) {
                        members(at + "/" + i, inner, kind, fields);
                    }
                }
            }
        }
    }

    private static Shape shape(String name) {
        return name.equals("decider")
                ? Shape.ACTOR
                : DATES.contains(name) ? Shape.DATE : LONG.contains(name) ? Shape.TEXT : Shape.LINE;
    }

    /**
     * Puts what was typed into the content.
     *
     * @param typed what stands in the field with a path; null when it was not sent
     */
    public static JsonObject typed(String kind, JsonObject content, Function<String, String> typed) {
        JsonObject now = kind.equals(DECISION) ? Options.padded(content) : content;
        for (ContentField field : of(kind, content)) {
            String text = typed.apply(field.path());
            if (text != null && !text.strip().equals(field.value().strip())) {
                now = put(now, field, text.strip().replace("\r\n", "\n"));
            }
        }
        return kind.equals(DECISION) ? Options.filled(now) : now;
    }

    private static JsonObject put(JsonObject tree, ContentField field, String text) {
        boolean there = Json.createPointer(field.path()).containsValue(tree);
        boolean top = field.path().indexOf('/', 1) < 0;
        if (text.isEmpty() && top && field.shape() != Shape.LINES && isOptional(field.name())) {
            return there ? Json.createPointer(field.path()).remove(tree) : tree;
        }
        JsonValue value = switch (field.shape()) {
            case LINES -> lines(text);
            case FLAG -> text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
            case LINE, TEXT, DATE, ACTOR -> JsonTree.text(text);
        };
        return there
                ? Json.createPointer(field.path()).replace(tree, value)
                : Json.createPointer(field.path()).add(tree, value);
    }

    private static boolean isOptional(String name) {
        return TEXTS.values().stream().anyMatch(names -> names.contains(name)) && !name.equals("title");
    }

    private static JsonArray lines(String text) {
        JsonArrayBuilder array = JsonTree.array();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(array::add);
        return array.build();
    }
}
