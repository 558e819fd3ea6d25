package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.questionbank.WordDiff.Fate;
import casebook.questionbank.WordDiff.Piece;
import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Versions written by hand. */
class ItemDiffTest {
    private static JsonObject tree(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return reader.readObject();
        }
    }

    @Test
    void wordsThatStayAreTheLongestThatBothTextsHave() {
        assertEquals(
                List.of(
                        new Piece(Fate.SAME, "Iran "),
                        new Piece(Fate.GONE, "recalled "),
                        new Piece(Fate.NEW, "expelled "),
                        new Piece(Fate.SAME, "the envoy")),
                WordDiff.of("Iran recalled the envoy", "Iran expelled the envoy"));
        assertEquals(List.of(new Piece(Fate.NEW, "all of it")), WordDiff.of("", "all of it"));
        assertEquals(List.of(), WordDiff.of("", ""));
    }

    @Test
    void anOptionThatHasOnlyMovedHasNotChanged() {
        JsonObject before = tree("{\"choices\": [{\"id\": \"a\", \"text\": \"x\"}, {\"id\": \"b\", \"text\": \"y\"}]}");
        JsonObject after = tree("{\"choices\": [{\"id\": \"b\", \"text\": \"y\"}, {\"id\": \"a\", \"text\": \"x\"}]}");
        assertEquals(List.of(), ItemDiff.of(before, after));
    }

    @Test
    void whatIsChangedNewAndGoneIsNamedByItsPlace() {
        JsonObject before = tree(
                "{\"status\": \"reviewed\", \"marks\": 1, \"stimulus\": \"s\", \"choices\": [{\"id\": \"a\", \"text\": \"x\"}]}");
        JsonObject after = tree("{\"status\": \"draft\", \"marks\": 2, \"choices\": [{\"id\": \"a\", \"text\": \"x\","
                + " \"key\": true}]}");
        assertEquals(
                List.of(
                        new ItemDiff.Change("marks", "1", "2"),
                        new ItemDiff.Change("stimulus", "s", ""),
                        new ItemDiff.Change("choices[a].key", "", "true")),
                ItemDiff.of(before, after));
    }
}
