package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Markdown file of a case, cut into its front matter and its blocks.
 *
 * @param front the YAML between the {@code ---} lines
 */
record CaseText(YamlTree.Reading front, List<Piece> pieces, List<Diagnostic> diagnostics) {

    /** A heading or a block of the text, with the line it begins in, from 1. */
    sealed interface Piece {

        int line();
    }

    record Title(int line, int level, String text) implements Piece {}

    /** Lines without a blank one between. {@code endLine} is the line of its attribute tag. */
    record Block(int line, int endLine, String text) implements Piece {}

    static CaseText read(String file, String text) {
        String[] lines = text.split("\n", -1);
        List<Diagnostic> diagnostics = new ArrayList<>();
        int body = endOfFront(lines);
        if (body < 0) {
            diagnostics.add(Diagnostic.error(
                    "FRONT_MATTER",
                    "the file must begin with front matter between two lines of ---",
                    new Where(file, 1, 1, "")));
            return new CaseText(new YamlTree.Reading(null, new Marks(file), List.of()), List.of(), diagnostics);
        }
        String front = String.join("\n", List.of(lines).subList(1, body));
        YamlTree.Reading reading = YamlTree.read(file, front + "\n", 1);
        diagnostics.addAll(reading.diagnostics());
        return new CaseText(reading, pieces(lines, body + 1), diagnostics);
    }

    private static int endOfFront(String[] lines) {
        if (!lines[0].stripTrailing().equals("---")) {
            return -1;
        }
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].stripTrailing().equals("---")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Piece> pieces(String[] lines, int from) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
            } else if (level(lines[at]) > 0) {
                int level = level(lines[at]);
                pieces.add(new Title(at + 1, level, lines[at].substring(level).strip()));
                at++;
            } else {
                int end = at;
                while (end < lines.length && !lines[end].isBlank() && level(lines[end]) == 0) {
                    end++;
                }
                pieces.add(
                        new Block(at + 1, end, String.join("\n", List.of(lines).subList(at, end))));
                at = end;
            }
        }
        return pieces;
    }

    /** The level of a heading, 0 for any other line. */
    private static int level(String line) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && hashes < line.length() && line.charAt(hashes) == ' ' ? hashes : 0;
    }

    /** {@code {#p-slug source=record}} at the end of a block: its id, its attributes and the text without it. */
    record Tag(String id, Map<String, String> attributes, String text, int column) {}
}
