package casebook.content.web;

import casebook.cases.json.CaseJson;
import casebook.cases.json.CaseTree;
import casebook.content.app.CaseWork;
import casebook.content.editing.CaseFinding;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements of a case that is being edited, as they are listed beside the form. */
final class EditList {
    private EditList() {}

    /** An element; {@code name} is its id where it has nothing else. */
    public record Row(String id, String name, boolean changed, boolean faulty) {}

    /** The elements of a kind. */
    public record Group(CaseTree.Kind kind, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }

        public boolean has(String id) {
            return rows.stream().anyMatch(row -> row.id().equals(id));
        }

        public long faults() {
            return rows.stream().filter(Row::faulty).count();
        }
    }

    static List<Group> of(CaseWork work, List<CaseFinding> findings) {
        JsonObject base = CaseJson.write(work.base().teachingCase());
        Set<String> faulty = findings.stream()
                .filter(CaseFinding::error)
                .map(CaseFinding::element)
                .collect(Collectors.toSet());
        List<Group> groups = new ArrayList<>();
        Stream.of(CaseTree.Kind.values()).forEach(kind -> {
            Map<String, JsonObject> old = CaseTree.elements(base, kind);
            List<Row> rows = CaseTree.elements(work.tree(), kind).entrySet().stream()
                    .map(each -> new Row(
                            each.getKey(),
                            name(each.getKey(), each.getValue()),
                            !each.getValue().equals(old.get(each.getKey())),
                            faulty.contains(each.getKey())))
                    .toList();
            groups.add(new Group(kind, rows));
        });
        return List.copyOf(groups);
    }

    private static String name(String id, JsonObject element) {
        String name = CaseTree.name(element);
        return name.isEmpty() ? id : name;
    }
}
