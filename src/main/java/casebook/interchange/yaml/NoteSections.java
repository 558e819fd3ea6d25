package casebook.interchange.yaml;

import casebook.cases.TeachingNote;
import casebook.interchange.yaml.CaseText.Block;
import casebook.interchange.yaml.CaseText.Piece;
import casebook.interchange.yaml.CaseText.Title;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The teaching note under its headings; deeper headings stay in the Markdown. */
final class NoteSections {

    private NoteSections() {}

    static JsonArray of(String file, List<Piece> pieces, List<Diagnostic> diagnostics) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder open = null;
        for (Piece piece : pieces) {
            if (piece instanceof Title title && title.level() <= 2) {
                open = open(title, file, sections, diagnostics);
            } else if (open == null) {
                diagnostics.add(Diagnostic.error(
                        "HEADING",
                        "the block stands above any level-two heading",
                        new Where(file, piece.line(), 1, "")));
            } else {
                open.append(open.isEmpty() ? "" : "\n\n").append(markdown(piece));
            }
        }
        JsonArrayBuilder note = Trees.JSON.createArrayBuilder();
        sections.forEach((heading, markdown) -> note.add(
                Trees.JSON.createObjectBuilder().add("heading", heading).add("markdown", markdown.toString())));
        return note.build();
    }

    private static @Nullable StringBuilder open(
            Title title, String file, Map<String, StringBuilder> sections, List<Diagnostic> diagnostics) {
        if (title.level() == 1) {
            return null;
        }
        if (!TeachingNote.HEADINGS.contains(title.text())) {
            diagnostics.add(Diagnostic.error(
                    "HEADING",
                    "'" + title.text() + "' is not one of the headings: " + String.join(", ", TeachingNote.HEADINGS),
                    new Where(file, title.line(), 1, "")));
        }
        return sections.computeIfAbsent(title.text(), heading -> new StringBuilder());
    }

    private static String markdown(Piece piece) {
        return switch (piece) {
            case Title title -> "#".repeat(title.level()) + " " + title.text();
            case Block block -> block.text();
        };
    }
}
