package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.shared.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bank's lexicon is read and checked with the bank. */
class LexiconCheckTest {

    private static final String BANK = """
            format: 1
            slug: rivers
            title: "Rivers"
            description: "Water between states."
            language: en
            licence: CC-BY-4.0
            concepts:
              - {id: dam, name: "Dam"}
            """;

    @TempDir
    Path folder = Path.of("");

    private Library read(String lexicon) throws IOException {
        Path bank = Files.createDirectories(folder.resolve("question-banks/rivers"));
        Files.writeString(bank.resolve("bank.yaml"), BANK);
        Files.writeString(bank.resolve("lexicon.yaml"), lexicon);
        return ContentReader.read(List.of(folder.resolve("question-banks")));
    }

    private static List<String> codes(Library library) {
        return library.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void aSoundLexiconIsRead() throws IOException {
        Library library =
                read("format: 1\nbank: rivers\nentries:\n  - {concept: dam, cues: [\"dam*|weir\", \"barrage*\"]}\n"
                        .replace("dam*", "dams"));
        assertEquals(List.of(), codes(library));
        assertEquals(
                List.of("dams|weir", "barrage*"),
                library.lexicons().getFirst().entries().getFirst().cues());
    }

    @Test
    void aConceptThatTheBankLacksAndACueThatCannotBeLookedForAreBothTold() throws IOException {
        Library library = read("""
                format: 1
                bank: rivers
                entries:
                  - {concept: flood, cues: ["fl*"]}
                  - {concept: dam, cues: ["dam (large)"]}
                  - {concept: dam, cues: ["weir"]}
                """);
        assertEquals(
                List.of("CONCEPT_UNKNOWN", "CUE", "CUE", "ID_TWICE"),
                codes(library).stream().sorted().toList());
        assertEquals(List.of(), library.lexicons());
    }

    @Test
    void aKeyThatTheSchemaDoesNotKnowIsTold() throws IOException {
        assertEquals(
                1,
                codes(
                                read(
                                        "format: 1\nbank: rivers\nentries:\n  - {concept: dam, words: [\"dam\"], cues: [\"dam\"]}\n"))
                        .size());
    }
}
