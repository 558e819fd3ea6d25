package casebook.interchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import casebook.cases.TeachingCase;
import casebook.questionbank.Reference;
import casebook.shared.Parsed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseFolderTest {

    private static final Path SHIPPED = Path.of("cases/iran-pakistan-2024");

    private static Parsed<TeachingCase> read(Map<String, String> files) throws IOException {
        Map<String, SourceText> texts = new TreeMap<>();
        files.forEach((name, text) -> texts.put(name, SourceText.of(name, text)));
        String listed = Files.readString(Path.of("question-banks/references.yaml"));
        Set<String> references = Objects.requireNonNull(new ContentFiles()
                        .readReferences("references.yaml", SourceText.of("references.yaml", listed))
                        .value())
                .stream()
                .map(Reference::id)
                .collect(Collectors.toSet());
        return new ContentFiles().readCase("iran-pakistan-2024", texts, references);
    }

    private static Map<String, String> shipped() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SHIPPED)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(SHIPPED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void theShippedCaseIsReadWrittenAndReadToTheSameCase() throws IOException {
        TeachingCase whole = read(shipped()).value();
        assertNotNull(whole);
        Map<String, String> written = CaseFolder.of(whole);
        assertEquals(shipped().keySet(), new TreeMap<>(written).keySet());
        Parsed<TeachingCase> again = read(written);
        assertEquals(List.of(), again.diagnostics());
        assertEquals(whole, again.value());
    }

    @Test
    void whatIsWrittenTwiceIsTheSame() throws IOException {
        TeachingCase whole = Objects.requireNonNull(read(shipped()).value());
        assertEquals(CaseFolder.of(whole), CaseFolder.of(whole));
    }

    @Test
    void textsOfEveryKindComeBackAsTheyWere() {
        JsonObject tree = Json.createObjectBuilder()
                .add("yes", "no")
                .add("number", "12")
                .add("day", "2024-01-16")
                .add("signs", "a: \"b\" # c \\ d\n- e\u0007 \ud83d\udea2 'f' {g} [h] & * ! % @ `")
                .add("flag", true)
                .add(
                        "pairs",
                        Json.createArrayBuilder()
                                .add(Json.createArrayBuilder().add("s1").add("t1")))
                .add(
                        "nested",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", "x")
                                        .add(
                                                "list",
                                                Json.createArrayBuilder()
                                                        .add(
                                                                "One long line of words, ended by a stop, that is no plain word.")
                                                        .add(
                                                                "Another such line, so that the list is too long for brackets."))
                                        .add("inner", Json.createObjectBuilder().add("deep", 0.5)))
                                .add(Json.createObjectBuilder().add("id", "null")))
                .build();
        var reading = YamlTree.read("x.yaml", YamlText.of(tree), 0);
        assertEquals(List.of(), reading.diagnostics());
        assertEquals(tree, reading.tree());
    }

    @Test
    void aBlockWithBlankLinesStaysOneBlock() {
        JsonObject tree = Json.createObjectBuilder()
                .add(
                        "parts",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("id", "A").add("knownFrom", "2024-01-16")))
                .add(
                        "sections",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("part", "A")
                                        .add("heading", "opening")
                                        .add(
                                                "passages",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("id", "p-one")
                                                                .add("part", "A")
                                                                .add("markdown", "First.\n\n# Second.")
                                                                .add("source", "commentary")
                                                                .add("knownFrom", "2024-01-16")))))
                .build();
        String text = CaseFolder.of(tree, "").get("case.md");
        assertEquals("""
                ---
                parts:
                  - id: A
                    knownFrom: 2024-01-16
                ---

                # Part A

                ## Opening

                First.
                \\# Second. {#p-one source=commentary}
                """, text);
    }

    @Test
    void aSectionWithoutTextSaysWhatIsWanted() {
        JsonObject tree = Json.createObjectBuilder()
                .add(
                        "sections",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("part", "A").add("heading", "summary")))
                .build();
        Map<String, String> files = CaseFolder.of(tree, "A draft");
        assertEquals(
                "---\n# A draft\n---\n\n# Part A\n\n## Summary\n\n<!-- 100 to 150 words -->\n", files.get("case.md"));
        assertFalse(files.containsKey("actors.yaml"));
    }
}
