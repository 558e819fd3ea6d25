package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file as a tree, held against its schema.
 *
 * @param tree null when there is none
 * @param diagnostics all that was found so far; readers add to it
 */
record CheckedTree(String file, @Nullable JsonObject tree, Marks marks, List<Diagnostic> diagnostics) {

    static CheckedTree of(FileKind kind, String file, SourceText text, Schemas schemas) {
        List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
        if (ContentFiles.isUnreadable(text)) {
            return new CheckedTree(file, null, new Marks(file), diagnostics);
        }
        YamlTree.Reading reading = YamlTree.read(file, text.text(), 0);
        diagnostics.addAll(reading.diagnostics());
        if (reading.tree() != null) {
            diagnostics.addAll(schemas.check(kind, reading.tree(), reading.marks()));
        }
        return new CheckedTree(file, reading.tree(), reading.marks(), diagnostics);
    }

    void error(String code, String message, String path) {
        diagnostics.add(Diagnostic.error(code, message, marks.at(path)));
    }
}
