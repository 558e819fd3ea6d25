package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The rules of the design, section 5, Files: same, changed, changed by a person since, changed and invalid. */
class EnteringTest {
    @Test
    void whatIsNewIsServed() {
        assertEquals(Entering.SERVED, Entering.of(null, "a", false, false, true));
    }

    @Test
    void whatIsTheSameIsLeftAlone() {
        assertEquals(Entering.NOTHING, Entering.of("a", "a", true, false, true));
        assertEquals(Entering.NOTHING, Entering.of("a", "a", true, true, true));
    }

    @Test
    void whatHasChangedIsServedInPlaceOfTheEarlierVersion() {
        assertEquals(Entering.SERVED, Entering.of("a", "b", true, false, true));
    }

    @Test
    void whatAPersonHasChangedSinceIsNotReplacedByTheFile() {
        assertEquals(Entering.DRAFT, Entering.of("a", "b", true, true, true));
    }

    @Test
    void whatLintRefusesDoesNotReplaceWhatIsServed() {
        assertEquals(Entering.DRAFT, Entering.of("a", "b", true, false, false));
    }

    @Test
    void neitherTheOrderOfKeysNorTheWritingOfNumbersMakesAChange() {
        assertEquals(hash("{\"a\": 1.50, \"b\": [\"x\", null]}"), hash("{\"b\": [\"x\", null], \"a\": 1.5}"));
    }

    @Test
    void everyOtherDifferenceMakesAChange() {
        String hash = hash("{\"a\": [\"x\", \"y\"]}");
        assertNotEquals(hash, hash("{\"a\": [\"y\", \"x\"]}"));
        assertNotEquals(hash, hash("{\"a\": [\"x,\\\"1:y\"]}"));
        assertNotEquals(hash, hash("{\"a\": [\"x\"]}"));
    }

    private static String hash(String text) {
        JsonObject tree = Json.createReader(new StringReader(text)).readObject();
        return TreeHash.of(tree);
    }
}
