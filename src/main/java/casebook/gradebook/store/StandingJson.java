package casebook.gradebook.store;

import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.ConceptMarks;
import casebook.gradebook.report.Standing;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Standings as JSON: the concepts, then an array for each student: account, score, max, pending and, for each concept,
 * its place in the list, score and max. Read and written as a stream, since there may be thousands.
 */
final class StandingJson {
    static final int FORMAT = 1;

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final int HEAD = 4;
    private static final int MARKS = 3;

    private StandingJson() {}

    static String write(List<Standing> rows) {
        Map<ConceptKey, Integer> places = new LinkedHashMap<>();
        rows.forEach(row -> row.concepts().keySet().forEach(key -> places.putIfAbsent(key, places.size())));
        StringWriter text = new StringWriter(rows.size() * 80 + 200);
        try (JsonGenerator json = GENERATORS.createGenerator(text)) {
            json.writeStartObject().writeStartArray("concepts");
            places.keySet().forEach(key -> json.write(key.bank()).write(key.concept()));
            json.writeEnd().writeStartArray("rows");
            rows.forEach(row -> write(json, row, places));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Standing row, Map<ConceptKey, Integer> places) {
        json.writeStartArray()
                .write(row.account())
                .write(row.score())
                .write(row.max())
                .write(row.pending());
        row.concepts()
                .forEach((key, marks) -> json.write(places.getOrDefault(key, 0))
                        .write(marks.score())
                        .write(marks.max()));
        json.writeEnd();
    }

    static List<Standing> read(String text) {
        List<Standing> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<ConceptKey> keys = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        try (JsonParser json = PARSERS.createParser(new StringReader(text))) {
            while (json.hasNext()) {
                switch (json.next()) {
                    case VALUE_STRING -> names.add(json.getString());
                    case VALUE_NUMBER -> numbers.add(json.getString());
                    case END_ARRAY -> {
                        if (numbers.isEmpty()) {
                            keys(names, keys);
                        } else {
                            rows.add(row(numbers, keys));
                            numbers.clear();
                        }
                    }
                    case START_ARRAY, START_OBJECT, END_OBJECT, KEY_NAME, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> {}
                }
            }
        }
        return rows;
    }

    private static void keys(List<String> names, List<ConceptKey> into) {
        for (int i = 0; i < names.size(); i += 2) {
            into.add(new ConceptKey(names.get(i), names.get(i + 1)));
        }
        names.clear();
    }

    private static Standing row(List<String> numbers, List<ConceptKey> keys) {
        Map<ConceptKey, ConceptMarks> concepts = new HashMap<>();
        for (int i = HEAD; i < numbers.size(); i += MARKS) {
            concepts.put(
                    keys.get(Integer.parseInt(numbers.get(i))),
                    new ConceptMarks(Double.parseDouble(numbers.get(i + 1)), Double.parseDouble(numbers.get(i + 2))));
        }
        return new Standing(
                Long.parseLong(numbers.get(0)),
                Double.parseDouble(numbers.get(1)),
                Double.parseDouble(numbers.get(2)),
                Integer.parseInt(numbers.get(3)),
                concepts);
    }
}
