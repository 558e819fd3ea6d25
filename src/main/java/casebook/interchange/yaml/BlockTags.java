package casebook.interchange.yaml;

import casebook.interchange.yaml.CaseText.Block;
import casebook.interchange.yaml.CaseText.Tag;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the attribute tag with which every block of a case ends. */
final class BlockTags {

    private static final Pattern ID = Pattern.compile("p(-[a-z0-9]+)+");
    private static final Pattern SOURCE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> ATTRIBUTES = Set.of("source", "knownFrom");

    private final String file;
    private final List<Diagnostic> diagnostics;

    BlockTags(String file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** The tag, or none when there is none that can be used, which is then reported. */
    Optional<Tag> read(Block block) {
        String text = block.text().stripTrailing();
        int open = text.lastIndexOf("{#");
        if (open < 0 || !text.endsWith("}")) {
            error("PASSAGE_ID", "the block has no id; end it with a tag such as {#p-recall}", block.line(), 1);
            return Optional.empty();
        }
        int lineStart = text.lastIndexOf('\n', open) + 1;
        int column = text.codePointCount(lineStart, open) + 1;
        String[] words = text.substring(open + 2, text.length() - 1).strip().split(" +");
        boolean usable = true;
        if (!ID.matcher(words[0]).matches() || words[0].length() > 64) {
            error("PASSAGE_ID", "'" + words[0] + "' is no id; write p- and lower-case words", block.endLine(), column);
            usable = false;
        }
        Map<String, String> attributes = new TreeMap<>();
        for (String word : List.of(words).subList(1, words.length)) {
            usable &= attribute(word, attributes, block.endLine(), column);
        }
        String content = text.substring(0, open).stripTrailing();
        if (content.isBlank()) {
            error("PASSAGE_EMPTY", "the block has a tag and no text", block.line(), 1);
            usable = false;
        }
        return usable ? Optional.of(new Tag(words[0], attributes, content, column)) : Optional.empty();
    }

    private boolean attribute(String word, Map<String, String> attributes, int line, int column) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        String value = word.substring(equals + 1);
        if (equals < 0 || !ATTRIBUTES.contains(name)) {
            error(
                    "PASSAGE_TAG",
                    "'" + word + "' is not known in a tag; known are source= and knownFrom=",
                    line,
                    column);
            return false;
        }
        boolean fits = name.equals("source") ? SOURCE.matcher(value).matches() : Dates.isDay(value);
        if (!fits) {
            error("PASSAGE_TAG", "'" + value + "' is no value for " + name, line, column);
        }
        if (attributes.put(name, value) != null) {
            error("PASSAGE_TAG", name + " is given twice", line, column);
        }
        return fits;
    }

    private void error(String code, String message, int line, int column) {
        diagnostics.add(Diagnostic.error(code, message, new Where(file, line, column, "")));
    }
}
