package casebook.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import casebook.shared.JsonTree;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContentFieldsTest {
    private static JsonObject tree(String json) {
        try (JsonReader reader = JsonTree.reader(json)) {
            return reader.readObject();
        }
    }

    private static List<String> paths(String kind, String json) {
        return ContentFields.of(kind, tree(json)).stream()
                .map(ContentField::path)
                .toList();
    }

    @Test
    void whatTiesAnEntryToOthersIsNotToBeTyped() {
        assertEquals(
                List.of("/name", "/note", "/aims", "/means", "/constraints", "/redLines", "/audiences"),
                paths("ACTOR", """
                        {"id": "a-iran", "name": "Iran", "kind": "state", "part": "A", "passages": ["p-1"]}"""));
    }

    @Test
    void theTextOfASectionStandsInItsPassages() {
        assertEquals(
                List.of("/passages/0/markdown", "/passages/1/subheading", "/passages/1/markdown"),
                paths("SECTION", """
                {"part": "B", "heading": "rival-views", "passages": [
                  {"id": "p-1", "markdown": "One.", "source": "record", "text": "One."},
                  {"id": "p-2", "subheading": "A view", "markdown": "Two."}]}"""));
    }

    @Test
    void aListIsTypedALineEach() {
        JsonObject now = ContentFields.typed(
                "ACTOR",
                tree("{\"name\": \"Iran\", \"aims\": [\"Old\"]}"),
                Map.of("/aims", "Deter\r\n\r\n Save face ")::get);
        assertEquals(tree("{\"name\": \"Iran\", \"aims\": [\"Deter\", \"Save face\"]}"), now);
    }

    @Test
    void whatIsLeftEmptyAndNeedNotBeThereIsNotThere() {
        JsonObject now = ContentFields.typed(
                "EVENT", tree("{\"title\": \"A\", \"disputed\": \"so\"}"), Map.of("/disputed", "", "/title", "B")::get);
        assertFalse(now.containsKey("disputed"));
        assertEquals("B", now.getString("title"));
    }

    @Test
    void whatIsNotSentStaysAsItIs() {
        JsonObject entry = tree("{\"title\": \"A\", \"text\": \"T\"}");
        assertEquals(entry, ContentFields.typed("EVENT", entry, path -> null));
    }
}
