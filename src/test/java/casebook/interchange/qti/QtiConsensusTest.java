package casebook.interchange.qti;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.Value;
import casebook.item.processing.ItemProcessing;
import casebook.item.processing.ItemSession;
import casebook.item.processing.LexicalForm;
import casebook.item.processing.TemplateValues;
import casebook.item.processing.VariableDeclaration;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * 1,270 outcomes on which independent QTI engines (jqtiplus, pie-qti, qti-sdk) agree, and 140 that other projects'
 * authors assert; from the reference data beside the project, which may not be copied into it.
 */
class QtiConsensusTest {

    private static final List<Path> PLACES =
            List.of(Path.of("../shared/reference/qti"), Path.of("../../shared/reference/qti"));

    /** Items of src/docs/qti-conformance.md. */
    private static final Set<String> EXPLAINED = Set.of(
            "items/16e7f6130360-D_525465264.xml",
            "items/388315d27c55-B_110728156.xml",
            "items/784b774b863f-D_235732284.xml",
            "items/dfea24351a90-B_110728156.xml");

    /** A case that came out otherwise than expected, with what came out. */
    private record Miss(String id, String item, String difference) {
        @Override
        public String toString() {
            return "\n" + id + " " + item + ": " + difference;
        }
    }

    private final Map<String, Parsed<QtiItem>> items = new HashMap<>();

    private static Path folder() {
        Optional<Path> found = PLACES.stream().filter(Files::isDirectory).findFirst();
        Assumptions.assumeTrue(found.isPresent(), "the reference data are not beside the project");
        return found.orElseThrow();
    }

    @Test
    void enginesThatAgreeAgreeWithThisOneInNinetyNineOfAHundred() throws IOException {
        List<Miss> misses = misses("engine-consensus.json", Set.of("consensus-3", "consensus-2"), 1270);
        assertTrue(misses.size() <= 12, () -> misses.size() + " of 1270 differ: " + misses);
        assertEquals(
                Set.of(),
                misses.stream()
                        .map(Miss::item)
                        .filter(item -> !EXPLAINED.contains(item))
                        .collect(Collectors.toSet()),
                "src/docs/qti-conformance.md explains every item that differs");
    }

    @Test
    void whatAnAuthorAssertsAndAnEngineConfirmsHoldsWithoutException() throws IOException {
        List<Miss> misses = misses("author-asserted.json", Set.of("author+engine"), 100);
        assertEquals(0, misses.size(), misses::toString);
    }

    private List<Miss> misses(String file, Set<String> tiers, int cases) throws IOException {
        Path folder = folder();
        List<Miss> misses = new ArrayList<>();
        int run = 0;
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(file)))) {
            for (JsonObject one : reader.readArray().getValuesAs(JsonObject.class)) {
                if (tiers.contains(one.getString("tier"))) {
                    run++;
                    misses.addAll(missed(folder, one).stream().toList());
                }
            }
        }
        assertEquals(cases, run);
        return misses;
    }

    private Optional<Miss> missed(Path folder, JsonObject one) {
        String path = one.getJsonObject("item").getString("path");
        Parsed<QtiItem> parsed = items.computeIfAbsent(path, name -> read(folder.resolve(name)));
        QtiItem item = parsed.value();
        JsonObject expected = one.getJsonObject("expected");
        if (item == null) {
            return expected.containsKey("error")
                    ? Optional.empty()
                    : Optional.of(new Miss(one.getString("id"), path, "not read: " + errors(parsed)));
        }
        List<String> differences = differences(item, one, expected);
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of(new Miss(one.getString("id"), path, String.join("; ", differences)));
    }

    private static List<Diagnostic> errors(Parsed<QtiItem> parsed) {
        return parsed.diagnostics();
    }

    private static Parsed<QtiItem> read(Path file) {
        try (InputStream xml = Files.newInputStream(file)) {
            return QtiItemReader.read(xml, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> differences(QtiItem item, JsonObject one, JsonObject expected) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
        Map<String, VariableDeclaration> declared = new LinkedHashMap<>();
        item.logic().variables().forEach(variable -> declared.put(variable.id(), variable));
        ItemSession session = new ItemSession(
                values(one.getJsonObject("responses"), declared),
                one.containsKey("priorOutcomes") ? values(one.getJsonObject("priorOutcomes"), declared) : Map.of(),
                1,
                0,
                Map.of());
        TemplateValues prepared = ItemProcessing.prepare(item.logic(), random);
        Map<String, Value> outcomes = ItemProcessing.respond(item.logic(), prepared, session, random);
        List<String> differences = new ArrayList<>();
        JsonObject wanted = expected.containsKey("outcomes")
                ? expected.getJsonObject("outcomes")
                : Json.createObjectBuilder()
                        .add("SCORE", expected.getOrDefault("score", JsonValue.NULL))
                        .build();
        wanted.forEach((id, value) -> {
            Value actual = outcomes.getOrDefault(id, Value.NULL);
            if (!same(strings(value), actual)) {
                differences.add(
                        id + " should be " + value + " and is " + actual.lexical() + " for " + one.get("responses"));
            }
        });
        return differences;
    }

    private static Map<String, Value> values(JsonObject given, Map<String, VariableDeclaration> declared) {
        Map<String, Value> values = new HashMap<>();
        given.forEach((id, value) -> {
            VariableDeclaration declaration = declared.get(id);
            if (declaration != null) {
                JsonObject typed = value.asJsonObject();
                values.put(
                        id,
                        LexicalForm.value(
                                declaration.cardinality(), declaration.baseType(), strings(typed.get("values"))));
            }
        });
        return values;
    }

    private static List<String> strings(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> List.of();
            case ARRAY ->
                ((JsonArray) value)
                        .stream().flatMap(member -> strings(member).stream()).toList();
            case STRING -> List.of(((JsonString) value).getString());
            case NUMBER -> List.of(((JsonNumber) value).toString());
            case TRUE, FALSE, OBJECT -> List.of(value.toString());
        };
    }

    /** Numbers as numbers, the unordered as bags; a number that was never set is 0 or none, as engines differ. */
    private static boolean same(List<String> wanted, Value actual) {
        boolean numeric = actual.baseType().isNumeric();
        List<String> found = actual.lexical();
        if (wanted.isEmpty() && numeric && found.size() == 1) {
            return Double.parseDouble(found.getFirst()) == 0;
        }
        if (wanted.size() != found.size()) {
            return false;
        }
        if (numeric) {
            for (int at = 0; at < found.size(); at++) {
                if (Math.abs(Double.parseDouble(wanted.get(at)) - Double.parseDouble(found.get(at))) > 1e-9) {
                    return false;
                }
            }
            return true;
        }
        return switch (actual.cardinality()) {
            case ORDERED, SINGLE -> wanted.equals(found);
            case MULTIPLE, RECORD ->
                wanted.stream().sorted().toList().equals(found.stream().sorted().toList());
        };
    }
}
