package casebook.cases.json;

import casebook.cases.KeyConcept;
import jakarta.json.JsonObject;

/** The form of an entry of {@code concepts.yaml}. */
final class ConceptJson {

    private ConceptJson() {}

    static JsonObject write(KeyConcept concept) {
        return new Members()
                .text("id", concept.id())
                .text("concept", concept.concept())
                .text("bank", concept.bank())
                .text("definition", concept.definition())
                .text("example", concept.example())
                .text("confusion", concept.confusion())
                .texts("references", concept.references())
                .text("part", concept.part())
                .date("knownFrom", concept.knownFrom())
                .texts("passages", concept.passages())
                .build();
    }

    static KeyConcept read(JsonObject tree) {
        return new KeyConcept(
                tree.getString("id"),
                tree.getString("concept"),
                tree.getString("bank"),
                tree.getString("definition"),
                tree.getString("example"),
                tree.getString("confusion"),
                Members.texts(tree, "references"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                Members.texts(tree, "passages"));
    }
}
