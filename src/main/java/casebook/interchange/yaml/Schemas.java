package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds trees against the JSON Schemas, which are parsed at most once each. Not safe for use by several threads at once.
 */
final class Schemas {

    private static final Set<String> DATES = Set.of("date", "until", "asOf", "knownFrom");

    private final Validator validator = new ValidatorFactory()
            .withJsonNodeFactory(new JakartaJsonNode.Factory())
            .withDisabledSchemaValidation(true)
            .createValidator();
    private final Set<FileKind> known = EnumSet.noneOf(FileKind.class);

    /** Everything in which a tree departs from the schema of its kind. */
    List<Diagnostic> check(FileKind kind, JsonObject tree, Marks marks) {
        if (known.add(kind)) {
            validator.registerSchema(URI.create(kind.uri()), (Object) schema(kind));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Validator.Result result = validator.validate(URI.create(kind.uri()), (Object) tree);
        if (!result.isValid()) {
            for (Error error : result.getErrors()) {
                report(error, tree, marks, diagnostics);
            }
        }
        dates(tree, "", marks, diagnostics);
        return diagnostics;
    }

    static JsonObject schema(FileKind kind) {
        try (InputStream in = Schemas.class.getResourceAsStream(kind.resource())) {
            if (in == null) {
                throw new IllegalStateException("the build lacks " + kind.resource());
            }
            try (JsonReader reader = Json.createReader(in)) {
                return reader.readObject();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void report(Error error, JsonObject tree, Marks marks, List<Diagnostic> diagnostics) {
        String path = path(error.getInstanceLocation(), tree);
        if (marks.isRefused(path) || SchemaMessages.repeatsOthers(error)) {
            return;
        }
        boolean unknownKey = SchemaMessages.isUnknownKey(error);
        Where where = unknownKey ? marks.key(path) : marks.at(path);
        Diagnostic found =
                Diagnostic.error(unknownKey ? "KEY_UNKNOWN" : "SCHEMA", SchemaMessages.message(error, path), where);
        if (!diagnostics.contains(found)) {
            diagnostics.add(found);
        }
    }

    /** {@code /choices/0/text} as {@code choices[0].text}. */
    static String path(String pointer, JsonObject tree) {
        StringBuilder path = new StringBuilder();
        JsonValue at = tree;
        for (String token : pointer.split("/", -1)) {
            if (token.isEmpty() && path.isEmpty() && at == tree) {
                continue;
            }
            String key = token.replace("~1", "/").replace("~0", "~");
            if (at instanceof JsonArray array) {
                path.append('[').append(key).append(']');
                at = array.get(Integer.parseInt(key));
            } else {
                path.append(path.isEmpty() ? "" : ".").append(key);
                at = at instanceof JsonObject object ? object.getOrDefault(key, JsonValue.NULL) : JsonValue.NULL;
            }
        }
        return path.toString();
    }

    /** A pattern cannot tell that February has no thirtieth day. */
    private static void dates(JsonValue value, String path, Marks marks, List<Diagnostic> diagnostics) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                dates(array.get(i), path + "[" + i + "]", marks, diagnostics);
            }
        } else if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.entrySet()) {
                String inner = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                if (DATES.contains(member.getKey()) && member.getValue() instanceof JsonString text) {
                    date(text.getString(), marks.at(inner), diagnostics);
                } else {
                    dates(member.getValue(), inner, marks, diagnostics);
                }
            }
        }
    }

    private static void date(String text, Where where, List<Diagnostic> diagnostics) {
        if (SchemaMessages.looksLikeDate(text) && !Dates.isDay(text)) {
            diagnostics.add(Diagnostic.error("DATE", text + " is no day of the calendar", where));
        }
    }
}
