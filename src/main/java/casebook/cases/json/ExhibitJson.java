package casebook.cases.json;

import casebook.cases.Exhibit;
import casebook.cases.Exhibit.Table;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import org.jspecify.annotations.Nullable;

/** The form of an entry of {@code exhibits.yaml}, with the drawing itself under {@code svg}. */
final class ExhibitJson {

    private ExhibitJson() {}

    static JsonObject write(Exhibit exhibit) {
        return new Members()
                .text("id", exhibit.id())
                .text("title", exhibit.title())
                .word("kind", exhibit.kind())
                .text("file", exhibit.file())
                .text("svg", exhibit.svg())
                .text("alt", exhibit.alt())
                .text("note", exhibit.note())
                .text("part", exhibit.part())
                .date("knownFrom", exhibit.knownFrom())
                .value("table", exhibit.table() == null ? null : table(exhibit.table()))
                .texts("sources", exhibit.sources())
                .build();
    }

    static Exhibit read(JsonObject tree) {
        return new Exhibit(
                tree.getString("id"),
                tree.getString("title"),
                Members.word(tree, "kind", Exhibit.Kind.class),
                Members.textOrNull(tree, "file"),
                Members.textOrNull(tree, "svg"),
                tree.getString("alt"),
                Members.textOrNull(tree, "note"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                tableOrNull(tree),
                Members.texts(tree, "sources"));
    }

    private static JsonObject table(Table table) {
        return new Members()
                .texts("columns", table.columns())
                .list(
                        "rows",
                        table.rows(),
                        row -> Members.JSON.createArrayBuilder(row).build())
                .build();
    }

    private static @Nullable Table tableOrNull(JsonObject tree) {
        if (!tree.containsKey("table")) {
            return null;
        }
        JsonObject table = tree.getJsonObject("table");
        return new Table(
                Members.texts(table, "columns"),
                table.getJsonArray("rows").getValuesAs(JsonArray.class).stream()
                        .map(row -> row.getValuesAs(JsonString::getString))
                        .toList());
    }
}
