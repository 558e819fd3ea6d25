package casebook.questionbank.store;

import casebook.questionbank.QuestionBank;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** The tree of {@code bank.yaml}: what a bank is about, without its items. */
final class BankTree {
    private BankTree() {}

    static JsonObject of(QuestionBank bank) {
        JsonArrayBuilder concepts = JsonTree.array();
        bank.concepts()
                .forEach(concept ->
                        concepts.add(JsonTree.object().add("id", concept.id()).add("name", concept.name())));
        return JsonTree.object()
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
