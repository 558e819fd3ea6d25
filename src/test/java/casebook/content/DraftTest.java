package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTest {
    private static final Path TEXTS = Path.of("src/test/resources/commentary").toAbsolutePath();

    private static final String BORDER = """
            The closed border

            By Jane Roe

            Published on 20 March 2015

            On 3 March Chile closed its border with Bolivia. Bolivia recalled its ambassador from Santiago. Chile insisted
            that the closure was a matter of public health. On 10 March Bolivia reopened its consulate in Arica.

            Bolivia had little choice but to answer. The quarrel will probably reach the judges in The Hague.
            """;

    /** Day and number of a raid. */
    private static final String TWO_WAYS = """
            A raid at the border

            By Ada Example
            20 March 2024

            On %s 2024 soldiers from Chile raided a customs post in Bolivia and killed %s officers. Bolivia had little choice
            but to answer, and its neighbours had little reason to be surprised.
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int draft(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Draft.run(List.of(arguments), folder, out, out);
    }

    private JsonObject read(String file) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(folder.resolve(file)))) {
            return reader.readObject();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"blog.txt", "oped.txt", "tank.txt", "wrapped.txt", "htmlish.txt", "markdown.md", "notitle.txt"})
    void whatIsWrittenKeepsToItsSchemaAndItsTexts(String file) throws IOException {
        assertEquals(0, draft(TEXTS.resolve(file).toString(), "--out", "made"), said.toString(StandardCharsets.UTF_8));
        JsonObject tree = read("made/annotations.json");
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new JakartaJsonNode.Factory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        String schema = Files.readString(Path.of("question-banks/schema/annotations.schema.json"));
        URI uri = URI.create("urn:casebook:schema:annotations");
        validator.registerSchema(uri, schema);
        Validator.Result result = validator.validate(uri, (Object) tree);
        assertTrue(result.isValid(), () -> result.getErrors().toString());
        expressionsStandWhereTheySay(tree);
    }

    private static void expressionsStandWhereTheySay(JsonObject tree) {
        Map<String, String> passageOf = new HashMap<>();
        for (JsonValue value : tree.getJsonArray("passages")) {
            JsonObject passage = value.asJsonObject();
            passage.getJsonArray("sentences")
                    .forEach(one -> passageOf.put(one.asJsonObject().getString("id"), passage.getString("text")));
        }
        for (JsonValue value : tree.getJsonArray("events")) {
            JsonObject event = value.asJsonObject();
            int[] points =
                    passageOf.get(event.getString("sentence")).codePoints().toArray();
            int start = event.getInt("start");
            assertEquals(event.getString("expression"), new String(points, start, event.getInt("end") - start));
        }
    }

    @Test
    void offsetsInTheFileCountCodePointsOfThePassage() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One stayed home. \ud83d\udea2\ud83d\udea2 left in 2019.");
        assertEquals(0, draft("a.txt", "--out", "."));
        JsonObject event = read("annotations.json").getJsonArray("events").getJsonObject(0);
        assertEquals("s2", event.getString("sentence"));
        // "One stayed home. " has 17 characters, each ship is one, " left in " nine
        assertEquals(28, event.getInt("start"));
        assertEquals(32, event.getInt("end"));
    }

    @Test
    void severalFilesGoIntoFoldersOfTheirOwn() {
        assertEquals(
                0,
                draft(
                        TEXTS.resolve("blog.txt").toString(),
                        TEXTS.resolve("oped.txt").toString(),
                        "--out",
                        "made"));
        assertTrue(Files.exists(folder.resolve("made/blog/annotations.json")));
        assertTrue(Files.exists(folder.resolve("made/oped/annotations.json")));
    }

    @Test
    void whatTwoCommentariesDisagreeOnIsShown() throws IOException {
        Files.writeString(folder.resolve("one.txt"), String.format(TWO_WAYS, "3 March", "11"));
        Files.writeString(folder.resolve("other.txt"), String.format(TWO_WAYS, "4 March", "12"));
        assertEquals(0, draft("one.txt", "other.txt", "--out", "made"), said::toString);
        List<String> matters = read("made/sources.json").getJsonArray("timeline").stream()
                .flatMap(event -> event.asJsonObject().getJsonArray("disputes").stream())
                .map(dispute -> dispute.asJsonObject().getString("matter"))
                .toList();
        assertEquals(List.of("date", "number"), matters);
    }

    @Test
    void beneathItLiesTheFolderOfADraftCaseThatCheckReads() throws IOException {
        Files.writeString(folder.resolve("a.txt"), BORDER);
        assertEquals(0, draft("a.txt", "--out", "made"), said.toString(StandardCharsets.UTF_8));
        Path made = folder.resolve("made/chile-and-bolivia-march-2015");
        for (String file : List.of("case.md", "actors.yaml", "timeline.yaml", "claims.yaml", "decisions.yaml")) {
            assertTrue(Files.exists(made.resolve(file)), file);
        }
        assertTrue(Files.readString(made.resolve("case.md"))
                .startsWith("---\n# Draft. Nothing in it has been reviewed by a person.\nformat: 1\n"));
        assertTrue(Files.readString(made.resolve("items/chile-and-bolivia-march-2015-types.yaml"))
                .contains("\nstatus: draft\n"));
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(1, Check.run(List.of("made"), folder, out, out));
        String found = said.toString(StandardCharsets.UTF_8);
        assertTrue(found.contains("options: Array has less than 2 items"), found);
        assertTrue(found.contains("source lacks outlet"), found);
    }

    @Test
    void aCaseFolderThatExistsIsNeverOverwritten() throws IOException {
        Files.writeString(folder.resolve("a.txt"), BORDER);
        assertEquals(0, draft("a.txt", "--out", "made"));
        Path edited = folder.resolve("made/chile-and-bolivia-march-2015/case.md");
        Files.writeString(edited, "mine");
        said.reset();
        assertEquals(1, draft("a.txt", "--out", "made"));
        assertEquals("mine", Files.readString(edited));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("exists and is not overwritten"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("a.txt", "made"),
                    left.map(path -> path.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothingHalfWritten() throws IOException {
        Files.writeString(folder.resolve("a.txt"), BORDER);
        Files.writeString(folder.resolve("made"), "a file where a folder is wanted");
        assertEquals(1, draft("a.txt", "--out", "made"));
        assertEquals("a file where a folder is wanted", Files.readString(folder.resolve("made")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(2, left.count());
        }
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "no PDF");
        assertEquals(1, draft("a.pdf", "--out", "made"));
        assertEquals(
                "a.pdf SOURCE_MISLABELLED E the file is no PDF, though its name says so\n",
                said.toString(StandardCharsets.UTF_8));
        assertFalse(Files.exists(folder.resolve("made")));
        assertEquals(1, draft("missing.txt"));
    }

    @Test
    void aCommandLineThatMakesNoSenseIsExplained() {
        assertEquals(2, draft());
        assertEquals(2, draft("a.txt", "--out"));
        assertEquals(2, draft("--fast", "a.txt"));
    }
}
