package casebook.content;

import casebook.commentary.Lexicon;
import casebook.interchange.yaml.ContentFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The words of the concepts of the banks in some folders; a list that cannot be read is left out, as the check says. */
public final class BankLexicons {
    private BankLexicons() {}

    /** @throws java.io.UncheckedIOException when a folder or file cannot be read */
    public static List<Lexicon> below(List<Path> roots) {
        ContentFiles files = new ContentFiles();
        List<Lexicon> found = new ArrayList<>();
        for (Path bank : Folders.below(roots).banks) {
            Path file = bank.resolve("lexicon.yaml");
            if (Folders.isFile(file)) {
                files.readLexicon(file.toString(), ContentReader.text(file), null)
                        .asOptional()
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
