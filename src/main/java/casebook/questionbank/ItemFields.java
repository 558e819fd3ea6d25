package casebook.questionbank;

import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tree of an item as the fields of a form, each named by its path in the file form: {@code choices[0].text}. So what
 * is found wrong with the tree is wrong with the field of that name. Four fields are other than in the tree:
 * {@code choices.key} holds the place of the one key of a list, {@code sources[0].target} the pair of a source, and
 * {@code keepOrder} stands for {@code shuffle: false}, and {@code timeLimit} is typed as {@code 2 min}.
 */
public final class ItemFields {
    private static final Set<String> NUMBERS = Set.of(
            "format",
            "marks",
            "expectedFacility",
            "rank",
            "max",
            "weight",
            "score",
            "minWords",
            "maxWords",
            "maxLength",
            "tolerance",
            "fraction",
            "minChoices",
            "maxChoices",
            "maxSentences",
            "answerMarks",
            "evidenceMarks");
    private static final Set<String> FLAGS =
            Set.of("multiple", "trueFalse", "key", "caseSensitive", "ignoreDiacritics", "keepOrder");
    /** Lists of words, which stand in one field. */
    private static final Set<String> WORDS = Set.of("concepts", "references", "passages", "criticalOf", "enemies");

    /** Flags of which neither side goes without saying: yes and no in the form. */
    private static final Set<String> ASKED = Set.of("happened");

    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[([0-9]{1,3})]|(\\.)");
    private static final String TARGET = "target";
    private static final String TIME = "timeLimit";

    private ItemFields() {}

    /** Whether the form has a field for all that the tree holds. */
    public static boolean holds(JsonObject tree) {
        JsonObject whole = paired(plain(tree));
        boolean crossed = tree.getString("kind", "").equals("match") && whole.containsKey("pairs");
        return !crossed && paired(tree(of(tree))).equals(whole);
    }

    /** The fields of a tree. */
    public static Map<String, String> of(JsonObject tree) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "", paired(plain(tree)));
        return fields;
    }

    /** The tree without what is made from the case. */
    private static JsonObject plain(JsonObject tree) {
        return JsonTree.object(tree).remove("sentences").build();
    }

    private static void put(Map<String, String> fields, String path, JsonValue value) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        switch (value.getValueType()) {
            case OBJECT ->
                ((JsonObject) value)
                        .forEach((key, member) -> put(fields, path.isEmpty() ? key : path + "." + key, member));
            case ARRAY -> {
                JsonArray array = value.asJsonArray();
                if (WORDS.contains(name) && strings(array)) {
                    fields.put(path, String.join(", ", array.getValuesAs(JsonString::getString)));
                } else {
                    for (int i = 0; i < array.size(); i++) {
                        put(fields, path + "[" + i + "]", array.get(i));
                    }
                }
            }
            case TRUE -> fields.put(path, ASKED.contains(name) ? "yes" : "on");
            case FALSE -> no(fields, path, name);
            case STRING -> fields.put(path, text(path, ((JsonString) value).getString()));
            case NUMBER, NULL -> fields.put(path, value.toString());
        }
    }

    private static String text(String path, String text) {
        return path.equals(TIME) ? OwnTime.write(text) : text;
    }

    private static void no(Map<String, String> fields, String path, String name) {
        if (ASKED.contains(name)) {
            fields.put(path, "no");
        } else if (path.equals("shuffle")) {
            fields.put("keepOrder", "on");
        } else {
            fields.put(path, "");
        }
    }

    /** With the target of each source beside it, where each has at most one. */
    private static JsonObject paired(JsonObject tree) {
        if (!tree.getString("kind", "").equals("match")
                || !(tree.get("pairs") instanceof JsonArray pairs)
                || !(tree.get("sources") instanceof JsonArray all)) {
            return tree;
        }
        Map<String, String> targets = new LinkedHashMap<>();
        for (JsonValue each : pairs) {
            if (!(each instanceof JsonArray pair)
                    || !strings(pair)
                    || pair.size() != 2
                    || targets.putIfAbsent(pair.getString(0), pair.getString(1)) != null) {
                return tree;
            }
        }
        JsonArrayBuilder sources = JsonTree.array();
        for (JsonValue each : all) {
            String target = each instanceof JsonObject source ? targets.get(source.getString("id", "")) : null;
            if (each instanceof JsonObject source && target != null) {
                sources.add(JsonTree.object(source).add(TARGET, target));
            } else {
                sources.add(each);
            }
        }
        return JsonTree.object(tree).remove("pairs").add("sources", sources).build();
    }

    private static boolean strings(JsonArray array) {
        return array.stream().allMatch(JsonString.class::isInstance);
    }

    /** The same fields as the form's rows have them: the key of a list is a mark of its row, line ends are line feeds. */
    public static Map<String, String> marked(Map<String, String> fields) {
        Map<String, String> marked = new LinkedHashMap<>();
        fields.forEach((path, text) -> {
            String value = text.replace("\r", "").strip();
            if (path.endsWith(".key") && value.matches("[0-9]{1,3}")) {
                marked.put(path.substring(0, path.length() - 4) + "[" + value + "].key", "on");
            } else {
                marked.put(path, value);
            }
        });
        return marked;
    }

    /**
     * The tree of fields; those with other names than paths have are passed over. A blank field is left out, though its
     * row stays, so that what is found wrong is found in the row where it is.
     */
    public static JsonObject tree(Map<String, String> fields) {
        Map<Object, Object> root = new LinkedHashMap<>();
        marked(fields).forEach((path, value) -> {
            if (path.equals("keepOrder")) {
                root.put("shuffle", false);
            } else if (!value.isEmpty() || path.indexOf('[') > 0) {
                place(root, path, value);
            }
        });
        return unpaired(object(root));
    }

    /** @param value empty to make room for its row only */
    @SuppressWarnings("unchecked")
    private static void place(Map<Object, Object> root, String path, String value) {
        List<Object> steps = steps(path);
        if (steps.isEmpty()) {
            return;
        }
        Map<Object, Object> at = root;
        for (int i = 0; i < steps.size() - 1; i++) {
            boolean list = steps.get(i + 1) instanceof Integer;
            Object next = at.computeIfAbsent(
                    steps.get(i), step -> list ? new TreeMap<Object, Object>() : new LinkedHashMap<>());
            if (!(next instanceof Map<?, ?>) || list != next instanceof TreeMap<?, ?>) {
                return;
            }
            at = (Map<Object, Object>) next;
        }
        if (!value.isEmpty()) {
            at.putIfAbsent(steps.getLast(), value);
        }
    }

    /** Names and places; empty when it is no path. */
    private static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.lookingAt()) {
            if (step.group(1) != null) {
                steps.add(step.group(1));
            } else if (step.group(2) != null) {
                steps.add(Integer.valueOf(step.group(2)));
            }
            end = step.end();
            step.region(end, path.length());
        }
        boolean sound = end == path.length() && !steps.isEmpty() && steps.getFirst() instanceof String;
        return sound ? steps : List.of();
    }

    private static JsonObject object(Map<?, ?> members) {
        JsonObjectBuilder object = JsonTree.object();
        members.forEach((name, value) -> {
            String key = name.toString();
            object.add(key, value(value, key));
        });
        return object.build();
    }

    private static JsonValue value(Object value, String name) {
        if (value instanceof TreeMap<?, ?> list) {
            return array(list.values(), name);
        }
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return leaf(value.toString(), name);
    }

    private static JsonValue array(Collection<?> values, String name) {
        JsonArrayBuilder array = JsonTree.array();
        values.forEach(value -> array.add(value(value, name)));
        return array.build();
    }

    private static JsonValue leaf(String text, String name) {
        if (FLAGS.contains(name)) {
            return text.equals("on") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (ASKED.contains(name) && (text.equals("yes") || text.equals("no"))) {
            return text.equals("yes") ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (NUMBERS.contains(name) && text.matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
            return JsonTree.number(new BigDecimal(text));
        }
        if (WORDS.contains(name)) {
            JsonArrayBuilder words = JsonTree.array();
            for (String word : text.split("[,\\s]+")) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words.build();
        }
        return JsonTree.text(name.equals(TIME) ? OwnTime.read(text) : text);
    }

    private static JsonObject unpaired(JsonObject tree) {
        if (!tree.getString("kind", "").equals("match") || !(tree.get("sources") instanceof JsonArray sources)) {
            return tree;
        }
        JsonArrayBuilder bare = JsonTree.array();
        JsonArrayBuilder pairs = JsonTree.array();
        for (JsonValue each : sources) {
            if (each instanceof JsonObject source) {
                bare.add(JsonTree.object(source).remove(TARGET));
                if (source.get(TARGET) instanceof JsonString target) {
                    pairs.add(JsonTree.array().add(source.getString("id", "")).add(target.getString()));
                }
            }
        }
        JsonObjectBuilder whole = JsonTree.object(tree).add("sources", bare);
        return (tree.containsKey("pairs") ? whole : whole.add("pairs", pairs)).build();
    }
}
