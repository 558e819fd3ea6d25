package casebook.cases.json;

import casebook.cases.WordDiff;
import casebook.cases.WordDiff.Piece;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What two versions of a case differ in, element by element and within an element field by field. */
public final class CaseDiff {

    /** What became of an element. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A field of an element by its key in the tree, such as {@code markdown}. */
    public record FieldChange(String field, List<Piece> pieces) {

        public FieldChange {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * An element that is not the same in both.
     *
     * @param id of the passage or entry, {@code head} for the front matter, a heading for a section of the note
     * @param name by which a reader knows it, empty when it has but its id
     */
    public record Element(CaseTree.Kind kind, String id, String name, Change change, List<FieldChange> fields) {

        public Element {
            fields = List.copyOf(fields);
        }
    }

    private CaseDiff() {}

    /** The elements that differ, in the order of the case; what only the earlier one has follows its kind. */
    public static List<Element> between(JsonObject before, JsonObject after) {
        List<Element> found = new ArrayList<>();
        for (CaseTree.Kind kind : CaseTree.Kind.values()) {
            Map<String, JsonObject> old = elements(before, kind);
            Map<String, JsonObject> now = elements(after, kind);
            now.forEach((id, element) -> {
                JsonObject was = old.get(id);
                Change change = was == null ? Change.ADDED : Change.CHANGED;
                List<FieldChange> fields = fields(was == null ? JsonValue.EMPTY_JSON_OBJECT : was, element);
                if (!fields.isEmpty()) {
                    found.add(new Element(kind, id, CaseTree.name(element), change, fields));
                }
            });
            old.forEach((id, element) -> {
                if (!now.containsKey(id)) {
                    found.add(new Element(
                            kind,
                            id,
                            CaseTree.name(element),
                            Change.REMOVED,
                            fields(element, JsonValue.EMPTY_JSON_OBJECT)));
                }
            });
        }
        return List.copyOf(found);
    }

    /** The teaching note section by section, since it is long. */
    private static Map<String, JsonObject> elements(JsonObject tree, CaseTree.Kind kind) {
        if (kind != CaseTree.Kind.NOTE) {
            return CaseTree.elements(tree, kind);
        }
        Map<String, JsonObject> sections = new LinkedHashMap<>();
        CaseTree.objects(tree, kind.list()).forEach(section -> sections.put(section.getString("heading", ""), section));
        return sections;
    }

    private static List<FieldChange> fields(JsonObject before, JsonObject after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        keys.removeAll(Set.of("id", "svg"));
        List<FieldChange> changes = new ArrayList<>();
        for (String key : keys) {
            JsonValue old = before.getOrDefault(key, JsonValue.NULL);
            JsonValue now = after.getOrDefault(key, JsonValue.NULL);
            if (!old.equals(now)) {
                changes.add(new FieldChange(key, WordDiff.between(words(old), words(now))));
            }
        }
        return changes;
    }

    /** A value as a reader would write it down: lists by line, members by semicolon. */
    private static String words(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(CaseDiff::words).collect(Collectors.joining("\n"));
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object);
            members.remove("id");
            return members.values().stream().map(CaseDiff::words).collect(Collectors.joining("; "));
        }
        return value == JsonValue.NULL ? "" : value.toString();
    }
}
