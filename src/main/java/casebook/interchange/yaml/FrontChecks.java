package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a schema cannot say about the front matter of {@code case.md}. */
final class FrontChecks {

    private final String folder;
    private final JsonObject front;
    private final Marks marks;
    private final CaseIndex index;
    private final List<Diagnostic> diagnostics;

    FrontChecks(String folder, JsonObject front, Marks marks, CaseIndex index, List<Diagnostic> diagnostics) {
        this.folder = folder;
        this.front = front;
        this.marks = marks;
        this.index = index;
        this.diagnostics = diagnostics;
    }

    void check() {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String slug = front.getString("slug", "");
        if (!slug.isEmpty() && !BankFiles.UNNAMED.contains(name) && !slug.equals(name)) {
            error("SLUG", "the slug " + slug + " is not the folder's name " + name, "slug");
        }
        unique("objectives");
        unique("parts");
        unique("discussion");
        partsInOrder();
        if (front.get("discussion") instanceof JsonArray questions) {
            for (int i = 0; i < questions.size(); i++) {
                String part = questions.get(i) instanceof JsonObject question ? question.getString("part", "") : "";
                if (!part.isEmpty() && !index.isPart(part)) {
                    error("PART_UNKNOWN", "there is no part " + part, "discussion[" + i + "].part");
                }
            }
        }
    }

    private void unique(String list) {
        if (!(front.get(list) instanceof JsonArray entries)) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            String id = entries.get(i) instanceof JsonObject entry ? entry.getString("id", "") : "";
            if (!id.isEmpty() && !ids.add(id)) {
                error("ID_TWICE", "the id " + id + " is given twice", list + "[" + i + "].id");
            }
        }
    }

    private void partsInOrder() {
        if (!(front.get("parts") instanceof JsonArray parts)) {
            return;
        }
        String before = "";
        for (int i = 0; i < parts.size(); i++) {
            String known = parts.get(i) instanceof JsonObject part ? part.getString("knownFrom", "") : "";
            if (!known.isEmpty() && known.compareTo(before) < 0) {
                error("KNOWN_LATER", "the part was known before the one above it", "parts[" + i + "].knownFrom");
            }
            before = known.isEmpty() ? before : known;
        }
    }

    private void error(String code, String message, String path) {
        diagnostics.add(Diagnostic.error(code, message, marks.at(path)));
    }
}
