package casebook.content;

import casebook.interchange.yaml.ContentFiles;
import casebook.interchange.yaml.SourceText;
import casebook.questionbank.Misconception;
import casebook.questionbank.Reference;
import casebook.shared.Parsed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** The lists that all banks below some folders share. What is wrong in them is reported where content is loaded. */
public record SharedLists(List<Reference> references, List<Misconception> misconceptions) {
    public static final SharedLists NONE = new SharedLists(List.of(), List.of());

    public SharedLists {
        references = List.copyOf(references);
        misconceptions = List.copyOf(misconceptions);
    }

    /** @throws UncheckedIOException when a file cannot be read */
    public static SharedLists below(List<Path> roots) {
        Folders found = Folders.below(roots);
        ContentFiles files = new ContentFiles();
        return new SharedLists(
                all(found.references, files::readReferences), all(found.misconceptions, files::readMisconceptions));
    }

    private static <T> List<T> all(Collection<Path> paths, BiFunction<String, SourceText, Parsed<List<T>>> reader) {
        return paths.stream()
                .flatMap(path -> reader.apply(path.toString(), text(path)).asOptional().stream()
                        .flatMap(List::stream))
                .toList();
    }

    private static SourceText text(Path path) {
        try {
            return SourceText.of(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
