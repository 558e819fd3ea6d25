package casebook.content;

import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;

/** What a load did, as JSON. */
public final class LastLoadJson {
    private LastLoadJson() {}

    public static String write(LastLoad load) {
        JsonArrayBuilder leftOut = JsonTree.array();
        load.leftOut().forEach(each -> leftOut.add(diagnostic(each)));
        return JsonTree.object()
                .add("at", load.at().toString())
                .add("cases", load.cases())
                .add("banks", load.banks())
                .add("items", load.items())
                .add("newVersions", load.newVersions())
                .add("leftOut", leftOut)
                .add("waiting", texts(load.waiting()))
                .add("retired", texts(load.retired()))
                .build()
                .toString();
    }

    public static LastLoad read(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            JsonObject tree = reader.readObject();
            return new LastLoad(
                    Instant.parse(tree.getString("at")),
                    tree.getInt("cases"),
                    tree.getInt("banks"),
                    tree.getInt("items"),
                    tree.getInt("newVersions"),
                    tree.getJsonArray("leftOut").getValuesAs(JsonObject.class).stream()
                            .map(LastLoadJson::read)
                            .toList(),
                    tree.getJsonArray("waiting").getValuesAs(JsonString::getString),
                    tree.getJsonArray("retired").getValuesAs(JsonString::getString));
        }
    }

    private static JsonObject diagnostic(Diagnostic each) {
        Where where = each.where();
        return JsonTree.object()
                .add("code", each.code())
                .add("severity", each.severity().name())
                .add("message", each.message())
                .add("file", where.file() == null ? "" : where.file())
                .add("line", where.line())
                .add("column", where.column())
                .add("path", where.path())
                .build();
    }

    private static Diagnostic read(JsonObject tree) {
        String file = tree.getString("file");
        return new Diagnostic(
                tree.getString("code"),
                Severity.valueOf(tree.getString("severity")),
                tree.getString("message"),
                new Where(
                        file.isEmpty() ? null : file,
                        tree.getInt("line"),
                        tree.getInt("column"),
                        tree.getString("path")));
    }

    private static JsonArrayBuilder texts(List<String> lines) {
        JsonArrayBuilder texts = JsonTree.array();
        lines.forEach(texts::add);
        return texts;
    }
}
