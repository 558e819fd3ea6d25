package casebook.commentary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that come along: text files in the folder of resources {@code casebook/commentary}. A line that begins
 * with {@code #} is a remark; {@code [name]} begins a section; entries are parted by commas or lines.
 */
final class WordLists {

    private static final String FOLDER = "/casebook/commentary/";

    private final String file;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordLists(String file) {
        this.file = file;
    }

    /** Reads a file with sections. */
    static WordLists of(String file) {
        WordLists lists = new WordLists(file);
        List<String> section = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section =
                        lists.sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                continue;
            }
            for (String entry : line.split(",")) {
                if (!entry.isBlank()) {
                    section.add(entry.strip());
                }
            }
        }
        return lists;
    }

    /**
     * The lines of a file without remarks and empty ones.
     *
     * @throws IllegalStateException when the file does not come along, which is a fault of the build
     */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The entries of a section, in order. */
    List<String> list(String section) {
        List<String> entries = sections.get(section);
        if (entries == null) {
            throw new IllegalStateException("no section " + section + " in " + file);
        }
        return entries;
    }

    Set<String> set(String section) {
        return new HashSet<>(list(section));
    }
}
