package casebook.platform.json;

import casebook.shared.Diagnostic;
import casebook.shared.Timestamps;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a JSON object and collects everything that is wrong with it, so that a caller learns all at once.
 * A getter that finds nothing usable notes a diagnostic and returns a harmless stand-in; the caller asks
 * {@link #diagnostics()} (which also names the fields nobody asked for) before it uses any value.
 */
public final class Body {
    /** Codes of the contract: a field is missing, of the wrong kind, or unknown. */
    public static final String MISSING = "FIELD_MISSING";

    public static final String INVALID = "FIELD_INVALID";
    public static final String UNKNOWN = "FIELD_UNKNOWN";

    private final JsonObject object;
    private final String path;
    private final List<Diagnostic> diagnostics;
    private final Set<String> known = new HashSet<>();
    private final List<Body> children = new ArrayList<>();

    public Body(JsonObject object) {
        this(object, "", new ArrayList<>());
    }

    private Body(JsonObject object, String path, List<Diagnostic> diagnostics) {
        this.object = object;
        this.path = path;
        this.diagnostics = diagnostics;
    }

    /** A required text without control characters other than line breaks, trimmed, of 1 to {@code most} characters. */
    public String text(String name, int most) {
        return optionalText(name, most).orElseGet(() -> missing(name, ""));
    }

    public Optional<String> optionalText(String name, int most) {
        return value(name).flatMap(value -> {
            if (!(value instanceof JsonString string)) {
                return invalid(name, "must be text");
            }
            String text = string.getString().strip();
            if (text.isEmpty() || text.length() > most) {
                return invalid(name, "must have 1 to " + most + " characters");
            }
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
                return invalid(name, "must have no control characters");
            }
            return Optional.of(text);
        });
    }

    public Optional<BigDecimal> optionalNumber(String name) {
        return value(name)
                .flatMap(value -> value instanceof JsonNumber number
                        ? Optional.of(number.bigDecimalValue())
                        : invalid(name, "must be a number"));
    }

    public Optional<Integer> optionalInteger(String name, int least, int most) {
        return value(name).flatMap(value -> {
            if (value instanceof JsonNumber number && number.isIntegral()) {
                BigDecimal found = number.bigDecimalValue();
                if (found.compareTo(BigDecimal.valueOf(least)) >= 0 && found.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return Optional.of(found.intValueExact());
                }
            }
            return invalid(name, "must be a whole number from " + least + " to " + most);
        });
    }

    public int integer(String name, int least, int most) {
        return optionalInteger(name, least, most).orElseGet(() -> missing(name, least));
    }

    public Optional<Boolean> optionalFlag(String name) {
        return value(name).flatMap(value -> switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> invalid(name, "must be true or false");
        });
    }

    public Optional<Instant> optionalInstant(String name) {
        return parsed(name, Timestamps::read, "must be an instant such as 2026-11-02T09:00:00.000Z");
    }

    public Optional<Duration> optionalDuration(String name, Duration least, Duration most) {
        return parsed(name, Duration::parse, "must be a duration such as PT45M")
                .flatMap(found -> found.compareTo(least) < 0 || found.compareTo(most) > 0 || found.getNano() != 0
                        ? invalid(name, "must be from " + least + " to " + most + " in whole seconds")
                        : Optional.of(found));
    }

    public Optional<ZoneId> optionalZone(String name) {
        return parsed(name, ZoneId::of, "must be a time zone such as Europe/London");
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> type) {
        return parsed(name, text -> Enum.valueOf(type, text), "must be one of " + List.of(type.getEnumConstants()));
    }

    /** Parses a text field; {@link DateTimeException} and {@link IllegalArgumentException} become a diagnostic. */
    public <T> Optional<T> parsed(String name, Function<String, T> parser, String rule) {
        return value(name).flatMap(value -> {
            if (!(value instanceof JsonString string) || string.getString().length() > 200) {
                return invalid(name, rule);
            }
            try {
                return Optional.of(parser.apply(string.getString()));
            } catch (DateTimeException | IllegalArgumentException e) {
                return invalid(name, rule);
            }
        });
    }

    /** The texts of an array, empty when it is absent. */
    public List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(name, most)) {
            if (value instanceof JsonString string && string.getString().length() <= 200) {
                texts.add(string.getString());
            } else {
                invalid(name, "must hold texts of at most 200 characters");
            }
        }
        return texts;
    }

    /** The objects of an array, empty when it is absent; their faults are collected here. */
    public List<Body> objects(String name, int most) {
        List<Body> bodies = new ArrayList<>();
        int index = 0;
        for (JsonValue value : array(name, most)) {
            if (value instanceof JsonObject child) {
                bodies.add(child(child, at(name) + "[" + index + "]"));
            } else {
                diagnostics.add(Diagnostic.error(INVALID, "must be an object", Where.at(at(name) + "[" + index + "]")));
            }
            index++;
        }
        return bodies;
    }

    public Optional<Body> optionalObject(String name) {
        return value(name)
                .flatMap(value -> value instanceof JsonObject child
                        ? Optional.of(child(child, at(name)))
                        : invalid(name, "must be an object"));
    }

    /** The field as it is, or null when it is absent; JSON null is a value here. */
    public @Nullable JsonValue raw(String name) {
        known.add(name);
        return object.get(name);
    }

    /** Notes a fault when the field is absent or null. */
    public void require(String name) {
        if (value(name).isEmpty()) {
            missing(name, "");
        }
    }

    /** Notes a fault that the caller found in a field. */
    public void fault(String name, String code, String message) {
        diagnostics.add(Diagnostic.error(code, message, Where.at(at(name))));
    }

    public void addAll(Collection<Diagnostic> found) {
        diagnostics.addAll(found);
    }

    /** The path of a field of this object, such as {@code responses[0].slot}. */
    public String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Whether nothing has been found so far; fields that nobody asked for yet do not count. */
    public boolean isSound() {
        return diagnostics.isEmpty();
    }

    /** Everything that is wrong, unknown fields last. Ask once, when all fields have been read. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        unknown(all);
        return all;
    }

    private void unknown(List<Diagnostic> into) {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                into.add(Diagnostic.error(UNKNOWN, "is not a field of this request", Where.at(at(name))));
            }
        }
        children.forEach(child -> child.unknown(into));
    }

    private Body child(JsonObject child, String where) {
        Body body = new Body(child, where, diagnostics);
        children.add(body);
        return body;
    }

    private JsonArray array(String name, int most) {
        Optional<JsonValue> value = value(name);
        if (value.isEmpty()) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (value.get() instanceof JsonArray array && array.size() <= most) {
            return array;
        }
        invalid(name, "must be a list of at most " + most);
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private Optional<JsonValue> value(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    private <T> T missing(String name, T standIn) {
        boolean noted = diagnostics.stream().anyMatch(d -> d.where().path().equals(at(name)));
        if (!noted) {
            diagnostics.add(Diagnostic.error(MISSING, "is required", Where.at(at(name))));
        }
        return standIn;
    }

    private <T> Optional<T> invalid(String name, String message) {
        diagnostics.add(Diagnostic.error(INVALID, message, Where.at(at(name))));
        return Optional.empty();
    }
}
