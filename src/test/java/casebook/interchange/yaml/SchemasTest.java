package casebook.interchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemasTest {

    @ParameterizedTest
    @EnumSource(value = FileKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ITEM")
    void everySchemaIsOneByItsOwnMetaSchema(FileKind kind) {
        JsonObject schema = Schemas.schema(kind);
        ValidatorFactory factory = new ValidatorFactory().withJsonNodeFactory(new JakartaJsonNode.Factory());

        assertEquals(kind.uri(), schema.getString("$id"));
        // registering checks a schema against the meta-schema that it names, and throws when it is none
        assertTrue(factory.createValidator()
                .registerSchema((Object) schema)
                .toString()
                .startsWith(kind.uri()));
    }
}
