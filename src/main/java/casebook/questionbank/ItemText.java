package casebook.questionbank;

import casebook.shared.Diagnostic;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file form of an item as text. */
public interface ItemText {

    /** @param tree null when the text is no mapping; the diagnostics say why */
    record Reading(@Nullable JsonObject tree, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    Reading read(String text);

    String write(JsonObject tree);
}
