package casebook.item.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.item.Items;
import casebook.shared.Places;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema that authors' editors use says the same as the reader, as far as a schema can. */
class ItemSchemaTest {

    private static final URI SCHEMA = URI.create("https://casebook.example/schema/item.schema.json");
    private static final JsonNodeFactory FACTORY = new JakartaJsonNode.Factory();
    private static final Validator VALIDATOR =
            new ValidatorFactory().withJsonNodeFactory(FACTORY).createValidator();

    @BeforeAll
    static void readSchema() throws IOException {
        VALIDATOR.registerSchema(SCHEMA, Files.readString(Path.of("question-banks/schema/item.schema.json")));
    }

    private static boolean valid(JsonObject tree) {
        return VALIDATOR.validate(SCHEMA, tree.toString()).isValid();
    }

    @Test
    void everyKindIsValidAndSoIsWhatIsWritten() {
        for (Map.Entry<String, String> tree : Items.ALL.entrySet()) {
            assertEquals(
                    List.of(),
                    VALIDATOR.validate(SCHEMA, tree.getValue()).getErrors().stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getError())
                            .toList(),
                    tree.getKey());
            assertTrue(valid(ItemJson.write(Items.item(tree.getValue()))), tree.getKey());
        }
    }

    @Test
    void unknownKeysAreRefusedAtTheTopAndWithin() {
        for (String tree : Items.ALL.values()) {
            refused(tree.replaceFirst("\\{", "{\"extra\": 1, "));
            refused(tree.replaceFirst("\\{\"id\"", "{\"extra\": 1, \"id\""), tree.contains("{\"id\""));
        }
        refused(Items.ORDER.replace("\"choices\"", "\"rungs\": [], \"choices\""));
    }

    private static void refused(String tree, boolean applies) {
        if (applies) {
            refused(tree);
        }
    }

    /** By the schema and by the reader. */
    private static void refused(String tree) {
        assertFalse(valid(Items.json(tree)), tree);
        assertTrue(ItemJson.read(Items.json(tree), Places.NONE).value() == null, tree);
    }

    @Test
    void whatTheReaderRefusesTheSchemaRefusesToo() {
        refused(Items.SINGLE.replace("\"format\": 1", "\"format\": 2"));
        refused(Items.SINGLE.replace("canary-slug", "Canary_Slug"));
        refused(Items.SINGLE.replace("\"apply\"", "\"guess\""));
        refused(Items.SINGLE.replace("\"marks\": 2.0", "\"marks\": 0"));
        refused(Items.SINGLE.replace("\"reviewer\": \"Canary Reviewer\",", ""));
        refused(Items.SINGLE.replace("\"key\": true,", ""));
        refused(Items.INLINE.replace("\"held\"", "\"held\", \"key\": true"));
        refused(Items.TEXT.replace("0.5}", "0}"));
        refused(Items.LADDER.replace("\"rank\": 4", "\"rank\": 0"));
        refused(Items.ESSAY.replace("\"weight\": 40", "\"weight\": 50"));
        refused(Items.EVIDENCE.replaceFirst("\"key\": true,", ""));
        refused(Items.CLASSIFY.replace("\"claim\"", "\"opinion\""));
    }
}
