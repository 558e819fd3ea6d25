package casebook.interchange.yaml;

import casebook.item.AssessmentItem;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item file.
 *
 * @param item null when the file has an error
 * @param places where the item's parts stand, for what lint finds in it
 */
public record ItemFile(String file, @Nullable AssessmentItem item, Places places, List<Diagnostic> diagnostics) {

    public ItemFile {
        diagnostics = List.copyOf(diagnostics);
    }
}
