package casebook.questionbank.store;

import casebook.questionbank.QuestionBank;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** The tree of {@code bank.yaml}: what a bank is about, without its items. */
final class BankTree {
    private BankTree() {}

    static JsonObject of(QuestionBank bank) {
        JsonArrayBuilder concepts = Json.createArrayBuilder();
        bank.concepts()
                .forEach(concept -> concepts.add(
                        Json.createObjectBuilder().add("id", concept.id()).add("name", concept.name())));
        return Json.createObjectBuilder()
                .add("format", 1)
                .add("slug", bank.slug())
                .add("title", bank.title())
                .add("description", bank.description())
                .add("language", bank.language())
                .add("licence", bank.licence())
                .add("concepts", concepts)
                .build();
    }
}
