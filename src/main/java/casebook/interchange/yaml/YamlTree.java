package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML file that holds one mapping, as a JSON tree with the place of every node. Refused, all at once: keys given
 * twice, keys that are not words, anchors and aliases, tags, several documents, nesting deeper than {@link #DEEPEST},
 * values longer than {@link #LONGEST} and files of more than {@link #MOST} nodes. Plain {@code true}, {@code false},
 * {@code null} and numbers are themselves; everything else is a string, dates included.
 */
public final class YamlTree {

    /** Levels of nesting. */
    public static final int DEEPEST = 24;

    /** Characters in one value: 64 Ki. */
    public static final int LONGEST = 1 << 16;

    /** Nodes in one file. */
    public static final int MOST = 50_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setParseComments(false)
            .setCodePointLimit(2 * SourceText.LARGEST)
            .build();

    private YamlTree() {}

    /**
     * Reads a file.
     *
     * @param file the name that diagnostics give
     * @param text its text
     */
    public static Parsed<PlacedTree> read(String file, String text) {
        SourceText source = SourceText.of(file, text);
        Reading reading = read(file, source.text(), 0);
        List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
        diagnostics.addAll(reading.diagnostics());
        PlacedTree tree = reading.tree() == null ? null : new PlacedTree(reading.tree(), reading.marks());
        return tree == null ? Parsed.failed(diagnostics) : Parsed.of(tree, diagnostics);
    }

    /**
     * What could be read, errors or not.
     *
     * @param tree null when there is no mapping to go on with
     */
    record Reading(@Nullable JsonObject tree, Marks marks, List<Diagnostic> diagnostics) {}

    /**
     * Reads clean text.
     *
     * @param above the lines of the file above the text, which a Markdown file's front matter has
     */
    static Reading read(String file, String text, int above) {
        Marks marks = new Marks(file);
        List<Diagnostic> diagnostics = new ArrayList<>();
        JsonObject tree = null;
        try {
            Iterable<Event> events = new Parse(SETTINGS).parseString(text);
            tree = new TreeBuilding(events.iterator(), marks, above, diagnostics).document();
        } catch (MarkedYamlEngineException broken) {
            diagnostics.add(syntax(broken, file, above));
        } catch (YamlEngineException broken) {
            diagnostics.add(Diagnostic.error(
                    "YAML_SYNTAX", "not YAML: " + broken.getMessage(), new Where(file, above + 1, 1, "")));
        }
        return new Reading(tree, marks, diagnostics);
    }

    private static Diagnostic syntax(MarkedYamlEngineException broken, String file, int above) {
        Where where = broken.getProblemMark()
                .or(broken::getContextMark)
                .map(mark -> place(mark, file, above))
                .orElseGet(() -> new Where(file, above + 1, 1, ""));
        String problem = broken.getProblem();
        return Diagnostic.error(
                "YAML_SYNTAX",
                "not YAML: " + (problem == null ? "cannot be read" : problem)
                        + "; the lines above it may be the cause. Quote text that holds ': ' or ' #'",
                where);
    }

    private static Where place(Mark mark, String file, int above) {
        return new Where(file, above + mark.getLine() + 1, mark.getColumn() + 1, "");
    }
}
