package casebook.content.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A labelled commentary, as a person read it. */
record Gold(
        String slug,
        Path source,
        Map<?, ?> metadata,
        List<Removed> removed,
        List<String> removedByReader,
        int passages,
        List<Dated> events,
        List<Named> actors,
        List<String> also,
        List<Typed> statements) {

    record Removed(String text, List<String> kinds) {}

    record Dated(
            String expression, String sentence, @Nullable String date, String precision) {}

    record Named(String kind, List<String> names) {}

    record Typed(String text, String type) {}

    private static final Path TEXTS = Path.of("src/test/resources/casebook/commentary");

    /** @param folder {@code corpus}, whose misses the rules were mended by, or {@code heldout}, whose misses nobody looks at */
    static List<Gold> all(String folder) {
        try (Stream<Path> folders = Files.list(TEXTS.resolve(folder))) {
            return folders.filter(Files::isDirectory).sorted().map(Gold::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Gold of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Path source = files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .findFirst()
                    .orElseThrow();
            Map<?, ?> tree = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(folder.resolve("expected.yaml")));
            return new Gold(
                    folder.getFileName().toString(),
                    source,
                    (Map<?, ?>) Objects.requireNonNull(tree.get("metadata")),
                    list(tree, "removed", Gold::removed),
                    list(tree, "removedByReader", String::valueOf),
                    (Integer) Objects.requireNonNull(tree.get("passages")),
                    list(tree, "events", Gold::dated),
                    list(tree, "actors", Gold::named),
                    list(tree, "also", String::valueOf),
                    list(tree, "statements", each -> new Typed(text(each, "text"), text(each, "type"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Removed removed(Object each) {
        return new Removed(
                text(each, "text"),
                Stream.of("kind", "alsoKind")
                        .map(((Map<?, ?>) each)::get)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .toList());
    }

    private static Dated dated(Object each) {
        Object date = ((Map<?, ?>) each).get("date");
        return new Dated(
                text(each, "expression"),
                text(each, "sentence"),
                date == null ? null : date.toString(),
                text(each, "precision"));
    }

    private static Named named(Object each) {
        return new Named(
                text(each, "kind"),
                Stream.concat(
                                Stream.of(text(each, "name")),
                                list((Map<?, ?>) each, "aliases", String::valueOf).stream())
                        .toList());
    }

    private static String text(Object tree, String name) {
        return Objects.requireNonNull(((Map<?, ?>) tree).get(name), name).toString();
    }

    private static <T> List<T> list(Map<?, ?> tree, String name, Function<Object, T> each) {
        Object found = tree.get(name);
        return found == null
                ? List.of()
                : ((List<?>) found)
                        .stream().map(Objects::requireNonNull).map(each).toList();
    }
}
