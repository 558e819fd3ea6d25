package casebook.questionbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees and fields written by hand after the file form. */
class ItemFieldsTest {
    private static JsonObject tree(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return reader.readObject();
        }
    }

    @Test
    void aFieldIsNamedByItsPathInTheFileForm() {
        JsonObject item = tree("""
                {"kind": "choice", "marks": 2, "shuffle": false, "references": ["putnam-1988", "george-1991"],
                 "choices": [{"id": "a", "text": "One"}, {"id": "b", "text": "Two", "key": true}]}
                """);
        assertEquals(
                Map.of(
                        "kind", "choice",
                        "marks", "2",
                        "keepOrder", "on",
                        "references", "putnam-1988, george-1991",
                        "choices[0].id", "a",
                        "choices[0].text", "One",
                        "choices[1].id", "b",
                        "choices[1].text", "Two",
                        "choices[1].key", "on"),
                ItemFields.of(item));
        assertTrue(ItemFields.holds(item));
    }

    @ParameterizedTest
    @CsvSource({
        "PT2M, 2 min",
        "PT1M30S, 1 min 30 s",
        "PT45S, 45 s",
        "PT2H, 2 h",
    })
    void aTimeIsShownAsPeopleTypeItAndReadAgain(String tree, String shown) {
        JsonObject item = tree("{\"timeLimit\": \"" + tree + "\"}");
        assertEquals(Map.of("timeLimit", shown), ItemFields.of(item));
        assertEquals(item, ItemFields.tree(Map.of("timeLimit", shown)));
    }

    @ParameterizedTest
    @CsvSource({
        "90 s, PT1M30S",
        "2 Minutes, PT2M",
        "1min30s, PT1M30S",
        "PT2M, PT2M",
        "soon, soon",
        "120, 120",
        "'', ",
    })
    void whatIsTypedAsATimeIsReadWhereItIsOne(String typed, @Nullable String tree) {
        JsonObject expected = tree == null ? tree("{}") : tree("{\"timeLimit\": \"" + tree + "\"}");
        assertEquals(expected, ItemFields.tree(Map.of("timeLimit", typed)));
    }

    @Test
    void theKeyOfAListIsChosenByItsPlace() {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("choices[0].id", "a");
        sent.put("choices[1].id", "b");
        sent.put("choices.key", "1");
        assertEquals(tree("{\"choices\": [{\"id\": \"a\"}, {\"id\": \"b\", \"key\": true}]}"), ItemFields.tree(sent));
    }

    @Test
    void aBlankFieldIsLeftOutAndItsRowStays() {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("title", "  ");
        sent.put("anchors[0].quote", "");
        sent.put("anchors[1].quote", "a word\r\nand another ");
        assertEquals(tree("{\"anchors\": [{}, {\"quote\": \"a word\\nand another\"}]}"), ItemFields.tree(sent));
    }

    @Test
    void aSourceOfAMatchStandsWithItsTarget() {
        JsonObject match = tree("""
                {"kind": "match", "sources": [{"id": "s1", "text": "x"}], "targets": [{"id": "t1", "text": "y"}],
                 "pairs": [["s1", "t1"]]}
                """);
        assertEquals("t1", ItemFields.of(match).get("sources[0].target"));
        assertEquals(match, ItemFields.tree(ItemFields.of(match)));
    }

    @Test
    void aSourceWithTwoTargetsNeedsTheFileForm() {
        assertFalse(ItemFields.holds(tree("""
                {"kind": "match", "sources": [{"id": "s1", "text": "x"}],
                 "targets": [{"id": "t1", "text": "y"}, {"id": "t2", "text": "z"}],
                 "pairs": [["s1", "t1"], ["s1", "t2"]]}
                """)));
    }

    @Test
    void listsStandWithinLists() {
        JsonObject evidence = tree("{\"accepted\": [[{\"passage\": \"p-x\", \"quote\": \"w\"}]]}");
        assertEquals(Map.of("accepted[0][0].passage", "p-x", "accepted[0][0].quote", "w"), ItemFields.of(evidence));
        assertTrue(ItemFields.holds(evidence));
    }

    @Test
    void whatIsNoPathIsPassedOver() {
        assertEquals(
                JsonObject.EMPTY_JSON_OBJECT,
                ItemFields.tree(Map.of("in-base", "7", "[0]", "x", "a b", "y", "a[9999]", "z", "", "w")));
    }

    @Test
    void aTreeThatIsNoItemHasFieldsOfSomeSort() {
        for (String odd : List.of(
                "{\"kind\": \"match\", \"pairs\": [1, [2], [\"a\"]], \"sources\": 7}",
                "{\"kind\": \"match\", \"pairs\": [[\"a\", \"b\"]], \"sources\": [3, {\"id\": 4}]}",
                "{\"kind\": [\"match\"], \"references\": [1, {}], \"choices\": null}")) {
            ItemFields.of(tree(odd));
            ItemFields.holds(tree(odd));
        }
        assertFalse(ItemFields.holds(tree("{\"references\": [1]}")));
    }

    @Test
    void whetherItHappenedIsAnsweredEitherWay() {
        for (String happened : List.of("true", "false")) {
            JsonObject forecast = tree("{\"kind\": \"forecast\", \"happened\": " + happened + "}");
            assertTrue(ItemFields.holds(forecast));
            assertEquals(
                    happened.equals("true") ? "yes" : "no",
                    ItemFields.of(forecast).get("happened"));
            assertEquals(forecast, ItemFields.tree(ItemFields.of(forecast)));
        }
        assertEquals(tree("{}"), ItemFields.tree(Map.of("happened", "")));
    }

    @Test
    void aNumberThatIsNoneStaysAsItWasTyped() {
        assertEquals(tree("{\"marks\": \"two\"}"), ItemFields.tree(Map.of("marks", "two")));
    }

    @Test
    void aRowIsAddedUnderTheNextFreeId() {
        Map<String, String> two = Map.of("choices[0].id", "a", "choices[1].id", "c");
        Map<String, String> three = ItemRows.add(two, "choices", ".text", "a");
        assertEquals("b", three.get("choices[2].id"));
        assertEquals("", three.get("choices[2].text"));
        assertEquals(List.of(0, 1, 2), ItemRows.of(three, "choices"));
    }

    @Test
    void theRowsAfterOneThatIsTakenOutMoveUp() {
        Map<String, String> rows = Map.of("title", "t", "gaps[0].id", "G1", "gaps[1].id", "G2", "gaps[2].id", "G3");
        assertEquals(Map.of("title", "t", "gaps[0].id", "G1", "gaps[1].id", "G3"), ItemRows.remove(rows, "gaps[1]"));
    }

    @Test
    void aRowChangesPlacesWithTheOneBeforeIt() {
        Map<String, String> rows = Map.of("rungs[0].text", "low", "rungs[1].text", "high");
        assertEquals(Map.of("rungs[1].text", "low", "rungs[0].text", "high"), ItemRows.up(rows, "rungs[1]"));
        assertEquals(rows, ItemRows.up(rows, "rungs[0]"));
    }
}
