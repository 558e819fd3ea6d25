package casebook.cases.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a case as a list of elements that are changed one at a time: its front matter, each passage, each entry,
 * the teaching note. A passage is shown with the {@code heading} of its section, and without what is worked out from its
 * words. Trees are never changed in place. They need not be sound.
 */
public final class CaseTree {

    /** The kinds of element, with the list that they stand in and how their ids begin. */
    public enum Kind {
        HEAD("", ""),
        PASSAGE("sections", "p-"),
        EVENT("timeline", "t-"),
        ACTOR("actors", "a-"),
        CONCEPT("concepts", "k-"),
        CLAIM("claims", "c-"),
        DECISION("decisions", "d-"),
        EXHIBIT("exhibits", "x-"),
        NOTE("teachingNote", "");

        private final String list;
        private final String prefix;

        Kind(String list, String prefix) {
            this.list = list;
            this.prefix = prefix;
        }

        /** The list of the tree that holds them; empty for the front matter. */
        public String list() {
            return list;
        }

        public String prefix() {
            return prefix;
        }

        /** Whether there may be several, each with an id of its own. */
        public boolean isMany() {
            return !prefix.isEmpty();
        }

        /** The kind of the element with this id; none for an id of no kind. */
        public static Optional<Kind> of(String id) {
            return id.equals(HEAD_ID)
                    ? Optional.of(HEAD)
                    : id.equals(NOTE_ID)
                            ? Optional.of(NOTE)
                            : Stream.of(values())
                                    .filter(kind -> kind.isMany() && id.startsWith(kind.prefix))
                                    .findFirst();
        }
    }

    public static final String HEAD_ID = "head";
    public static final String NOTE_ID = "note";

    private static final Set<String> HEAD_KEYS = Set.of(
            "title",
            "dateline",
            "asOf",
            "contentNote",
            "readingTime",
            "prerequisites",
            "licence",
            "source",
            "objectives",
            "parts",
            "discussion");

    private CaseTree() {}

    /** The elements of a kind by id, in their order. */
    public static Map<String, JsonObject> elements(JsonObject tree, Kind kind) {
        Map<String, JsonObject> found = new LinkedHashMap<>();
        switch (kind) {
            case HEAD -> found.put(HEAD_ID, only(tree, HEAD_KEYS));
            case NOTE -> found.put(NOTE_ID, only(tree, Set.of(Kind.NOTE.list)));
            case PASSAGE ->
                objects(tree, kind.list)
                        .forEach(section -> objects(section, "passages")
                                .forEach(passage -> found.put(id(passage), TreeSections.shown(section, passage))));
            case EVENT, ACTOR, CONCEPT, CLAIM, DECISION, EXHIBIT ->
                objects(tree, kind.list).forEach(entry -> found.put(id(entry), entry));
        }
        return found;
    }

    public static Optional<JsonObject> find(JsonObject tree, String id) {
        return Kind.of(id).map(kind -> elements(tree, kind).get(id));
    }

    /** What a reader calls an element: its title, its name or the beginning of its text. */
    public static String name(JsonObject element) {
        return Stream.of("title", "name", "concept", "text", "markdown", "definition")
                .map(key -> element.get(key) instanceof JsonString text ? text.getString() : "")
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The tree with this element in place of the one with its id, or after all others of its kind. */
    public static JsonObject put(JsonObject tree, String id, JsonObject element) {
        return switch (Kind.of(id).orElseThrow(() -> new IllegalArgumentException("no kind of element: " + id))) {
            case HEAD, NOTE -> merged(tree, element, id.equals(HEAD_ID) ? HEAD_KEYS : Set.of(Kind.NOTE.list));
            case PASSAGE -> TreeSections.put(tree, id, element);
            case EVENT -> putEntry(tree, Kind.EVENT, id, element);
            case ACTOR -> putEntry(tree, Kind.ACTOR, id, element);
            case CONCEPT -> putEntry(tree, Kind.CONCEPT, id, element);
            case CLAIM -> putEntry(tree, Kind.CLAIM, id, element);
            case DECISION -> putEntry(tree, Kind.DECISION, id, element);
            case EXHIBIT -> putEntry(tree, Kind.EXHIBIT, id, element);
        };
    }

    /** The tree without the element. */
    public static JsonObject remove(JsonObject tree, String id) {
        Kind kind = Kind.of(id).orElse(Kind.HEAD);
        if (kind == Kind.PASSAGE) {
            return TreeSections.each(tree, section -> TreeSections.without(section, id));
        }
        return kind.isMany() ? with(tree, kind.list, without(objects(tree, kind.list), id)) : tree;
    }

    /** The tree with the element one place up (-1) or down (1) among its neighbours. */
    public static JsonObject move(JsonObject tree, String id, int by) {
        Kind kind = Kind.of(id).orElse(Kind.HEAD);
        if (kind == Kind.PASSAGE) {
            return TreeSections.each(
                    tree, section -> with(section, "passages", swapped(objects(section, "passages"), id, by)));
        }
        return kind.isMany() ? with(tree, kind.list, swapped(objects(tree, kind.list), id, by)) : tree;
    }

    private static JsonObject putEntry(JsonObject tree, Kind kind, String id, JsonObject element) {
        List<JsonObject> entries = new ArrayList<>(objects(tree, kind.list));
        int at = position(entries, id);
        if (at < 0) {
            entries.add(element);
        } else {
            entries.set(at, element);
        }
        return with(tree, kind.list, entries);
    }

    static List<JsonObject> without(List<JsonObject> entries, String id) {
        return entries.stream().filter(entry -> !id(entry).equals(id)).toList();
    }

    private static List<JsonObject> swapped(List<JsonObject> entries, String id, int by) {
        int at = position(entries, id);
        int to = at + by;
        if (at < 0 || to < 0 || to >= entries.size()) {
            return entries;
        }
        List<JsonObject> moved = new ArrayList<>(entries);
        Collections.swap(moved, at, to);
        return moved;
    }

    static int position(List<JsonObject> entries, String id) {
        for (int i = 0; i < entries.size(); i++) {
            if (id(entries.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The objects of a list; none when there is no such list. */
    static List<JsonObject> objects(JsonObject tree, String list) {
        return tree.get(list) instanceof JsonArray array ? array.getValuesAs(JsonObject.class) : List.of();
    }

    static String id(JsonObject element) {
        return element.getString("id", "");
    }

    private static JsonObject only(JsonObject tree, Set<String> keys) {
        JsonObjectBuilder kept = Members.JSON.createObjectBuilder();
        tree.forEach((key, value) -> {
            if (keys.contains(key)) {
                kept.add(key, value);
            }
        });
        return kept.build();
    }

    private static JsonObject merged(JsonObject tree, JsonObject element, Set<String> keys) {
        JsonObjectBuilder whole = Members.JSON.createObjectBuilder();
        tree.forEach((key, value) -> {
            if (!keys.contains(key)) {
                whole.add(key, value);
            }
        });
        element.forEach(whole::add);
        return whole.build();
    }

    static JsonObject without(JsonObject object, String left) {
        return merged(object, JsonValue.EMPTY_JSON_OBJECT, Set.of(left));
    }

    static JsonObject with(JsonObject tree, String list, List<JsonObject> entries) {
        JsonArrayBuilder array = Members.JSON.createArrayBuilder();
        entries.forEach(array::add);
        @Nullable JsonArray built = entries.isEmpty() ? null : array.build();
        JsonObjectBuilder whole = Members.JSON.createObjectBuilder(tree);
        return built == null
                ? whole.remove(list).build()
                : whole.add(list, built).build();
    }
}
