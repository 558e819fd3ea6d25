package casebook.content.editing;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as a person types it: a row on each line, the first of them its head, cells parted by bars. A bar within a cell
 * is written {@code \\|}.
 */
final class TableText {
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String BAR = "(?<!\\\\)\\|";

    private TableText() {}

    /** @param table {@code {columns, rows}} */
    static String write(JsonObject table) {
        Stream<JsonArray> rows =
                table.get("rows") instanceof JsonArray all ? all.getValuesAs(JsonArray.class).stream() : Stream.of();
        Stream<JsonArray> head = Optional.ofNullable(table.getJsonArray("columns")).stream();
        return Stream.concat(head, rows).map(TableText::line).collect(Collectors.joining("\n"));
    }

    private static String line(JsonArray cells) {
        return cells.getValuesAs(JsonString::getString).stream()
                .map(cell -> cell.replaceAll("\\s+", " ").replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }

    /** @return {@link JsonValue#NULL} when nothing is typed; every row has as many cells as the head */
    static JsonValue read(String text) {
        List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(TableText::cells)
                .toList();
        if (lines.isEmpty()) {
            return JsonValue.NULL;
        }
        int wide = lines.getFirst().size();
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        lines.stream().skip(1).forEach(line -> {
            JsonArrayBuilder row = JSON.createArrayBuilder();
            for (int i = 0; i < wide; i++) {
                row.add(i < line.size() ? line.get(i) : "");
            }
            rows.add(row);
        });
        return JSON.createObjectBuilder()
                .add("columns", JSON.createArrayBuilder(lines.getFirst()))
                .add("rows", rows)
                .build();
    }

    private static List<String> cells(String line) {
        String bare = line.strip().replaceAll("^\\||" + BAR + "$", "");
        return Stream.of(bare.split(BAR, -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .toList();
    }
}
