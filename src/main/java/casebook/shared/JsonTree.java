package casebook.shared;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Makes and reads JSON trees with one provider for all. {@code Json.create…} searches every archive of the class path for
 * a provider anew on every call, which took a third of the time of a quiz.
 */
public final class JsonTree {
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonTree() {}

    public static JsonObjectBuilder object() {
        return BUILDERS.createObjectBuilder();
    }

    /** A builder that begins with the members of an object. */
    public static JsonObjectBuilder object(JsonObject members) {
        return BUILDERS.createObjectBuilder(members);
    }

    public static JsonArrayBuilder array() {
        return BUILDERS.createArrayBuilder();
    }

    public static JsonString text(String text) {
        return PROVIDER.createValue(text);
    }

    public static JsonNumber number(BigDecimal number) {
        return PROVIDER.createValue(number);
    }

    /** A reader of the text, for its caller to close. */
    public static JsonReader reader(String json) {
        return READERS.createReader(new StringReader(json));
    }

    /** The same for what others send: a name that comes twice in an object is refused as not being JSON. */
    public static JsonReader strictReader(String json) {
        return STRICT.createReader(new StringReader(json));
    }
}
