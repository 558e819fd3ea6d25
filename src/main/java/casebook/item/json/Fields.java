package casebook.item.json;

import casebook.item.Scalar;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one object. What is missing or of the wrong type is reported and stands in as empty, so that reading
 * goes on; {@link #done} then reports the keys that nobody asked for.
 */
final class Fields {

    private static final int LONGEST_ID = 64;

    private final JsonObject tree;
    private final String path;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonObject tree, String path, Findings findings) {
        this.tree = tree;
        this.path = path;
        this.findings = findings;
    }

    /** The path of a field. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    boolean has(String key) {
        asked.add(key);
        return tree.containsKey(key);
    }

    void error(String code, String key, String message) {
        findings.error(code, key.isEmpty() ? path : at(key), message);
    }

    private @Nullable JsonValue value(String key, boolean required) {
        asked.add(key);
        JsonValue value = tree.get(key);
        if (value == null && required) {
            error("ITEM_MISSING", key, key + " is missing");
        }
        return value;
    }

    private void wrongType(String path, String wanted) {
        findings.error("ITEM_TYPE", path, "must be " + wanted);
    }

    /** Text that must be there and not blank. */
    String text(String key) {
        return orEmpty(text(key, true));
    }

    /** Text that may be left out, but not be blank. */
    @Nullable
    String optionalText(String key) {
        return text(key, false);
    }

    private @Nullable String text(String key, boolean required) {
        JsonValue value = value(key, required);
        return value == null ? null : text(value, at(key));
    }

    private @Nullable String text(JsonValue value, String path) {
        if (!(value instanceof JsonString string)) {
            wrongType(path, "text");
            return null;
        }
        if (string.getString().isBlank()) {
            findings.error("ITEM_MISSING", path, "must not be empty");
            return null;
        }
        return string.getString();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** An id in lower-case kebab-case of up to 64 characters. */
    String id(String key) {
        String id = text(key);
        checkId(id, key);
        return id;
    }

    @Nullable
    String optionalId(String key) {
        String id = optionalText(key);
        checkId(orEmpty(id), key);
        return id;
    }

    private void checkId(String id, String key) {
        if (!id.isEmpty() && !isKebab(id)) {
            error("ITEM_ID", key, "must be in lower-case kebab-case, 64 characters at most: " + id);
        }
    }

    static boolean isKebab(String id) {
        if (id.length() > LONGEST_ID || id.startsWith("-") || id.endsWith("-") || id.contains("--")) {
            return false;
        }
        return id.chars().allMatch(sign -> (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-');
    }

    boolean flag(String key, boolean absent) {
        JsonValue value = value(key, false);
        if (value == null || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == null ? absent : value == JsonValue.TRUE;
        }
        wrongType(at(key), "true or false");
        return absent;
    }

    /** A number from {@code least} to {@code most} that must be there. */
    double number(String key, double least, double most) {
        return number(value(key, true), key, least, most, least);
    }

    double number(String key, double least, double most, double absent) {
        return number(value(key, false), key, least, most, absent);
    }

    private double number(@Nullable JsonValue value, String key, double least, double most, double absent) {
        if (value == null) {
            return absent;
        }
        if (!(value instanceof JsonNumber number)) {
            wrongType(at(key), "a number");
            return absent;
        }
        if (number.doubleValue() < least || number.doubleValue() > most) {
            String range = new Scalar.Real(least).lexical() + " to " + new Scalar.Real(most).lexical();
            error("ITEM_VALUE", key, "must be from " + range);
            return absent;
        }
        return number.doubleValue();
    }

    int whole(String key, int least, int most) {
        return whole(number(key, least, most), key);
    }

    int whole(String key, int least, int most, int absent) {
        return whole(number(key, least, most, absent), key);
    }

    private int whole(double number, String key) {
        if (number != Math.rint(number)) {
            wrongType(at(key), "a whole number");
        }
        return (int) number;
    }

    /** One of a closed list of words; the first stands in when there is none. */
    <E> E word(String key, E[] all, Function<E, String> lexical) {
        String word = text(key);
        List<String> words = new ArrayList<>();
        for (E one : all) {
            if (lexical.apply(one).equals(word)) {
                return one;
            }
            words.add(lexical.apply(one));
        }
        if (!word.isEmpty()) {
            error("ITEM_VALUE", key, "must be one of " + String.join(", ", words) + ", not " + word);
        }
        return all[0];
    }

    /** Whether the field is one of the words. */
    boolean is(String key, List<String> words) {
        return tree.get(key) instanceof JsonString string && words.contains(string.getString());
    }

    /** Objects of a list that must be there. */
    List<Fields> objects(String key) {
        return objects(value(key, true), key);
    }

    List<Fields> optionalObjects(String key) {
        return objects(value(key, false), key);
    }

    private List<Fields> objects(@Nullable JsonValue value, String key) {
        List<Fields> objects = new ArrayList<>();
        each(value, at(key), (element, at) -> {
            if (element instanceof JsonObject object) {
                objects.add(new Fields(object, at, findings));
            } else {
                wrongType(at, "an object");
            }
        });
        return objects;
    }

    /** Lists of objects within a list that must be there. */
    List<List<Fields>> lists(String key) {
        List<List<Fields>> lists = new ArrayList<>();
        each(value(key, true), at(key), (element, at) -> {
            List<Fields> objects = new ArrayList<>();
            each(element, at, (inner, innerAt) -> {
                if (inner instanceof JsonObject object) {
                    objects.add(new Fields(object, innerAt, findings));
                } else {
                    wrongType(innerAt, "an object");
                }
            });
            lists.add(objects);
        });
        return lists;
    }

    /** Lists of texts within a list that must be there. */
    List<List<String>> textLists(String key) {
        List<List<String>> lists = new ArrayList<>();
        each(value(key, true), at(key), (element, at) -> lists.add(texts(element, at)));
        return lists;
    }

    /** Numbers of a list that must be there. */
    List<Double> numbers(String key) {
        List<Double> numbers = new ArrayList<>();
        each(value(key, true), at(key), (element, at) -> {
            if (element instanceof JsonNumber number) {
                numbers.add(number.doubleValue());
            } else {
                wrongType(at, "a number");
            }
        });
        return numbers;
    }

    /** Texts of a list that must be there. */
    List<String> texts(String key) {
        return texts(value(key, true), at(key));
    }

    List<String> optionalTexts(String key) {
        return texts(value(key, false), at(key));
    }

    private List<String> texts(@Nullable JsonValue value, String path) {
        List<String> texts = new ArrayList<>();
        each(value, path, (element, at) -> {
            String text = text(element, at);
            if (text != null) {
                texts.add(text);
            }
        });
        return texts;
    }

    /** One object that must be there. */
    Fields object(String key) {
        JsonValue value = value(key, true);
        if (value != null && !(value instanceof JsonObject)) {
            wrongType(at(key), "an object");
        }
        return new Fields(value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT, at(key), findings);
    }

    private interface Element {
        void read(JsonValue element, String at);
    }

    private void each(@Nullable JsonValue value, String path, Element element) {
        if (value instanceof JsonArray array) {
            for (int at = 0; at < array.size(); at++) {
                element.read(array.get(at), path + "[" + at + "]");
            }
        } else if (value != null) {
            wrongType(path, "a list");
        }
    }

    /** Reports what nobody asked for. */
    void done() {
        for (String key : tree.keySet()) {
            if (!asked.contains(key)) {
                error("ITEM_UNKNOWN_KEY", key, "unknown key " + key);
            }
        }
    }
}
