package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command on copies of the corpus in {@code casebook/content/valid}. */
class CheckTest {

    private static final Path CORPUS = Path.of("src/test/resources/casebook/content/valid");
    private static final String ITEM = "question-banks/rivers/items/second-canal.yaml";

    @TempDir
    Path project = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(CORPUS.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private int check(String... arguments) {
        return Check.run(
                List.of(arguments),
                project,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(project + "/", "");
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(project.resolve(file));
        assertTrue(text.contains(from), from);
        Files.writeString(project.resolve(file), text.replace(from, to));
    }

    @Test
    void contentWithoutErrorExitsWithZero() {
        assertEquals(0, check());
        assertEquals("""
                (all) B11 I arden-dam: 3 of 5 passages under no item: p-argument, p-recall, p-opened; reached by \
                LO1 0, LO2 2
                cases/arden-dam/case.md:1:1 L1 I opening of part A: 36 words, not 120 to 200; \
                background of part A: 19 words, not 300 to 600; \
                the commentary's argument of part B: 20 words, not 150 to 250; actors: 2, not 8 to 12; \
                rows of the timeline: 2, not 16 to 24; concepts: 1, not 24 or more; exhibits: 2, not 6; \
                questions to discuss: 1, not 8 to 10; decisions: 1, not 3
                1 case, 1 bank, 2 items: 0 errors, 0 warnings, 2 notes, 0 review points
                """, printed());
    }

    @Test
    void anErrorExitsWithOneAndSaysWhere() throws IOException {
        replace(ITEM, "quote: \"Belmar, which", "quote: \"Belmar, that");

        assertEquals(1, check());
        assertTrue(printed().startsWith("(all) B11"), printed());
        assertTrue(
                printed().contains(ITEM + ":16:48 G2 E the quotation does not stand in p-gates; near it: "), printed());
    }

    @Test
    void aPictureLiesInTheBanksFolderMedia() throws IOException {
        replace(ITEM, "rationale: \"Denial makes", "media: [{file: dam.gif, alt: A dam}]\nrationale: \"Denial makes");

        assertEquals(1, check());
        assertTrue(printed().contains("MEDIA_FILE E the bank's folder media has no dam.gif"), printed());
        Path folder = project.resolve(ITEM).getParent().resolveSibling("media");
        Files.createDirectories(folder);
        Files.write(folder.resolve("dam.gif"), "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertEquals(1, check());
        Files.write(folder.resolve("dam.gif"), "GIF89a".getBytes(StandardCharsets.UTF_8));
        out.reset();
        assertEquals(0, check(), this::printed);
    }

    @Test
    void jsonHasTheSixMembers() throws IOException {
        replace(ITEM, "rationale: \"Denial makes", "colour: red\nrationale: \"Denial makes");

        assertEquals(1, check("--json"));
        try (JsonReader reader = Json.createReader(new StringReader(printed()))) {
            JsonArray found = reader.readArray();
            assertEquals(3, found.size());
            assertEquals(
                    Set.of("file", "line", "column", "rule", "severity", "message"),
                    found.getJsonObject(2).keySet());
            assertEquals(ITEM, found.getJsonObject(2).getString("file"));
            assertEquals(23, found.getJsonObject(2).getInt("line"));
            assertEquals("E", found.getJsonObject(2).getString("severity"));
        }
    }

    @Test
    void aFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Files.write(project.resolve(ITEM), new byte[] {'a', ':', ' ', (byte) 0xff});
        replace("cases/arden-dam/claims.yaml", "type: judgement", "type: opinion");

        assertEquals(1, check());
        assertTrue(printed().contains(ITEM + ":1:1 FILE_ENCODING E"), printed());
        assertTrue(
                printed().contains("claims.yaml:3:61 SCHEMA E type must be one of fact, claim, judgement, forecast"),
                printed());
        assertTrue(printed().contains("0 cases, 1 bank, 1 item:"), printed());
    }

    @Test
    void oneBankAloneBorrowsReferencesAndCasesFromItsProject() {
        assertEquals(0, check("question-banks/rivers"));
        assertEquals("0 cases, 1 bank, 2 items: 0 errors, 0 warnings, 0 notes, 0 review points\n", printed());
    }

    @Test
    void aCommandLineThatMakesNoSenseExitsWithTwo() {
        assertEquals(2, check("--colour"));
        assertEquals(2, check("nowhere"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("usage: check [DIR…] [--json]"));
    }

    @Test
    void whatIsLoadedSaysWhichItemsAreSound() throws IOException {
        replace(ITEM, "quote: \"Belmar, which", "quote: \"Belmar, that");
        Library library = ContentReader.read(List.of(project));

        assertEquals(
                List.of("second-canal false", "ten-days true"),
                library.items().stream()
                        .map(item -> item.item().slug() + " " + item.isSound())
                        .toList());
        assertEquals(
                List.of("arden-dam"),
                library.cases().stream().map(whole -> whole.slug()).toList());
        assertEquals(2, library.banks().getFirst().items().size());
    }
}
