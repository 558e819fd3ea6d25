package casebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of cases and banks, and the lists that banks share, found below some roots. Symbolic links and hidden
 * folders are not followed.
 */
final class Folders {

    private static final int DEEP = 4;
    private static final Set<String> PASSED_OVER = Set.of("schema", "src", "target", "node_modules");

    final Set<Path> cases = new LinkedHashSet<>();
    final Set<Path> banks = new LinkedHashSet<>();
    final Set<Path> references = new LinkedHashSet<>();
    final Set<Path> misconceptions = new LinkedHashSet<>();

    static Folders below(List<Path> roots) {
        Folders found = new Folders();
        roots.forEach(root -> found.search(root, DEEP));
        return found;
    }

    /** The folders of the project that a single case or bank belongs to: they give it its references and its cases. */
    static Folders around(List<Path> roots) {
        Folders found = new Folders();
        for (Path root : roots) {
            Path above = root.toAbsolutePath().normalize();
            for (int i = 0; i < DEEP && above != null; i++) {
                Path project = above;
                if (isFolder(project.resolve("question-banks"))) {
                    found.search(project.resolve("question-banks"), 2);
                    if (isFolder(project.resolve("cases"))) {
                        found.search(project.resolve("cases"), 2);
                    }
                    break;
                }
                above = above.getParent();
            }
        }
        return found;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void search(Path folder, int deep) {
        if (isFile(folder.resolve("case.md"))) {
            cases.add(folder);
            return;
        }
        if (isFile(folder.resolve("bank.yaml"))) {
            banks.add(folder);
            return;
        }
        if (isFile(folder.resolve("references.yaml"))) {
            references.add(folder.resolve("references.yaml"));
        }
        if (isFile(folder.resolve("misconceptions.yaml"))) {
            misconceptions.add(folder.resolve("misconceptions.yaml"));
        }
        if (deep > 0) {
            entries(folder).stream().filter(Folders::isSearched).forEach(inner -> search(inner, deep - 1));
        }
    }

    private static boolean isSearched(Path path) {
        String name = path.getFileName().toString();
        return isFolder(path) && !name.startsWith(".") && !PASSED_OVER.contains(name);
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What lies in a folder, sorted by name. */
    static List<Path> entries(Path folder) {
        if (!isFolder(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return new ArrayList<>(entries.sorted().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
