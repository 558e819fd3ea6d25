package casebook.interchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTreeTest {

    private static List<String> faults(String text) {
        return YamlTree.read("f.yaml", text).diagnostics().stream()
                .map(YamlTreeTest::brief)
                .toList();
    }

    private static String brief(Diagnostic found) {
        return found.where().line() + ":" + found.where().column() + " " + found.code();
    }

    @Test
    void plainScalarsAreWhatJsonCallsThem() {
        Parsed<PlacedTree> read = YamlTree.read(
                "f.yaml",
                "a: 12\nb: 1.50\nc: true\nd: null\ne: yes\nf: 2024-01-28\ng: \"7\"\nh: 0x1F\ni: 007\nj: [x, -3]\n");

        assertEquals(
                "{\"a\":12,\"b\":1.50,\"c\":true,\"d\":null,\"e\":\"yes\",\"f\":\"2024-01-28\",\"g\":\"7\",\"h\":\"0x1F\",\"i\":\"007\",\"j\":[\"x\",-3]}",
                tree(read).tree().toString());
    }

    private static PlacedTree tree(Parsed<PlacedTree> read) {
        PlacedTree tree = read.value();
        assertNotNull(tree);
        return tree;
    }

    @Test
    void columnsCountCodePointsAndPathsLeadToValues() {
        PlacedTree tree = tree(YamlTree.read("f.yaml", "list:\n  - {\"\ud83d\ude80\": a, b: c}\n"));

        assertEquals("f.yaml:2:17 list[0].b", tree.places().at("list[0].b").toString());
        assertEquals(
                "f.yaml:2:17 list[0].b.deeper",
                tree.places().at("list[0].b.deeper").toString());
        assertEquals("f.yaml:2:5 list[0].none", tree.places().at("list[0].none").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "a: 1\\na: 2|2:1 YAML_KEY_TWICE",
                "a: &x 1|1:4 YAML_ALIAS",
                "a: !!str 1|1:4 YAML_TAG",
                "1: a|1:1 YAML_KEY",
                "[a]: b|1:1 YAML_KEY",
                "- a|1:1 YAML_NOT_MAPPING",
                "a: 1\\n---\\nb: 2|3:1 YAML_DOCUMENTS",
                "a: [1, 2|1:9 YAML_SYNTAX",
                "a: b: c|1:5 YAML_SYNTAX",
                "a: 'x\\n|2:1 YAML_SYNTAX"
            })
    void whatIsRefusedIsRefusedAtItsPlace(String text, String expected) {
        assertEquals(List.of(expected), faults(text.replace("\\n", "\n")));
    }

    @Test
    void allFaultsAreReportedAtOnce() {
        assertEquals(
                List.of("2:3 FILE_TAB", "4:1 YAML_KEY_TWICE", "5:4 YAML_TAG", "6:4 YAML_ALIAS"),
                faults("a: 1\nb:\t2\nc: 3\na: 4\nd: !x 5\ne: &y 6\n"));
    }

    @Test
    void anEmptyFileHoldsNoMapping() {
        assertEquals(List.of("1:1 YAML_NOT_MAPPING"), faults(""));
        assertEquals(List.of("1:1 YAML_NOT_MAPPING"), faults("# nothing\n"));
    }

    /** The "billion laughs": nine levels of nine aliases each. */
    @Test
    void aliasBombsAreDefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("]\n");
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(10 + 81, faults(bomb.toString()).size()));
    }

    @Test
    void depthLengthAndNumberAreLimited() {
        assertEquals(List.of("1:27 YAML_DEPTH"), faults("a: " + "[".repeat(60) + "]".repeat(60)));
        assertEquals(List.of("1:4 YAML_TOO_LONG"), faults("a: " + "x".repeat(YamlTree.LONGEST + 1)));
        assertEquals(List.of(), faults("a: " + "x".repeat(YamlTree.LONGEST)));
        assertEquals(
                "YAML_SIZE",
                faults("a: [" + "1,".repeat(60_000) + "]").getFirst().split(" ")[1]);
    }

    @Test
    void textThatIsNoTextIsReportedAndTheRestStillRead() {
        assertEquals(List.of("1:1 FILE_BOM"), faults("\ufeffa: 1\n"));
        assertEquals(List.of("1:5 FILE_LINE_END"), faults("a: 1\r\nb: 2\r\n"));
        assertEquals(List.of("2:5 FILE_CONTROL"), faults("a: 1\nb: x\u0000y\n"));
        assertEquals(List.of("1:5 FILE_BIDI", "1:9 FILE_BIDI"), faults("a: \"\u202eabc\u202c\"\n"));
        assertEquals(List.of("2:1 FILE_NFC"), faults("a: 1\nb: cafe\u0301\n"));
        assertEquals(List.of("1:5 FILE_BIDI", "2:1 YAML_KEY_TWICE"), faults("a: \"\u2066x\"\na: 2\n"));
    }

    @Test
    void aFaultThatRepeatsIsReportedTenTimes() {
        assertEquals(10, faults("a: \"" + "\u202e".repeat(500) + "\"\n").size());
    }

    @Test
    void bytesThatAreNotUtf8OrTooManyAreRefused() {
        SourceText latin = SourceText.of("f.yaml", "a: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        SourceText large = SourceText.of("f.yaml", new byte[SourceText.LARGEST + 1]);

        assertEquals("1:1 FILE_ENCODING", brief(latin.diagnostics().getFirst()));
        assertEquals("1:1 FILE_TOO_LARGE", brief(large.diagnostics().getFirst()));
        assertEquals("", large.text());
    }

    @Test
    void thereIsAValueExactlyWhenThereIsNoError() {
        assertNull(YamlTree.read("f.yaml", "a: 1\na: 2\n").value());
        assertNotNull(YamlTree.read("f.yaml", "a: 1\n").value());
    }
}
