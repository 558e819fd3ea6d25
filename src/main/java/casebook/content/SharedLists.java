package casebook.content;

import casebook.commentary.Lexicon;
import casebook.interchange.yaml.ContentFiles;
import casebook.questionbank.Misconception;
import casebook.questionbank.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in files beside cases and banks and in no database: the words of concepts, works, misconceptions. A list
 * that cannot be read is left out, as the check says.
 */
public record SharedLists(List<Lexicon> lexicons, List<Reference> references, List<Misconception> misconceptions) {
    public SharedLists {
        lexicons = List.copyOf(lexicons);
        references = List.copyOf(references);
        misconceptions = List.copyOf(misconceptions);
    }

    public static SharedLists below(List<Path> roots) {
        Folders folders = Folders.below(roots);
        ContentFiles files = new ContentFiles();
        List<Lexicon> lexicons = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        List<Misconception> misconceptions = new ArrayList<>();
        for (Path bank : folders.banks) {
            Path file = bank.resolve("lexicon.yaml");
            if (Folders.isFile(file)) {
                files.readLexicon(file.toString(), ContentReader.text(file), null)
                        .asOptional()
                        .ifPresent(lexicons::add);
            }
        }
        for (Path file : folders.references) {
            files.readReferences(file.toString(), ContentReader.text(file))
                    .asOptional()
                    .ifPresent(references::addAll);
        }
        for (Path file : folders.misconceptions) {
            files.readMisconceptions(file.toString(), ContentReader.text(file))
                    .asOptional()
                    .ifPresent(misconceptions::addAll);
        }
        return new SharedLists(lexicons, references, misconceptions);
    }
}
