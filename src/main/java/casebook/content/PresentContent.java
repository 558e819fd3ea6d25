package casebook.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The content whose files are there, readable or not, so that a file with a fault is not taken for one that is gone. A
 * case and a bank have the name of their folder, an item that of its file.
 *
 * @param items as {@code bank/item}
 * @param complete false when a folder was missing, so that nothing can be said to be gone
 */
public record PresentContent(Set<String> cases, Set<String> banks, Set<String> items, boolean complete) {
    private static final String ENDING = ".yaml";

    public PresentContent {
        cases = Set.copyOf(cases);
        banks = Set.copyOf(banks);
        items = Set.copyOf(items);
    }

    /** Looks at the names of files and folders only. */
    public static PresentContent below(List<Path> roots) {
        Folders found = Folders.below(roots);
        return new PresentContent(
                names(found.cases),
                names(found.banks),
                found.banks.stream()
                        .flatMap(bank -> Folders.entries(bank.resolve("items")).stream()
                                .map(PresentContent::name)
                                .filter(name -> name.endsWith(ENDING))
                                .map(name -> name(bank) + "/" + name.substring(0, name.length() - ENDING.length())))
                        .collect(Collectors.toSet()),
                roots.stream().allMatch(root -> Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)));
    }

    private static Set<String> names(Set<Path> folders) {
        return folders.stream().map(PresentContent::name).collect(Collectors.toSet());
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }
}
