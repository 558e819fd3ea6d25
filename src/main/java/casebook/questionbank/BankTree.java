package casebook.questionbank;

import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.List;

/** The tree of {@code bank.yaml}: what a bank is about, without its items. It is kept and handed out in this form. */
public final class BankTree {
    private BankTree() {}

    /** Without its items. */
    public static QuestionBank read(JsonObject tree) {
        return new QuestionBank(
                tree.getString("slug"),
                tree.getString("title"),
                tree.getString("description"),
                tree.getString("language"),
                tree.getString("licence"),
                tree.getJsonArray("concepts").getValuesAs(JsonObject.class).stream()
                        .map(concept -> new BankConcept(concept.getString("id"), concept.getString("name")))
                        .toList(),
                List.of(),
                tree.containsKey("notAssessed")
                        ? tree.getJsonArray("notAssessed").getValuesAs(JsonString::getString)
                        : List.of());
    }

    public static JsonObject of(QuestionBank bank) {
        JsonArrayBuilder concepts = JsonTree.array();
        bank.concepts()
                .forEach(concept ->
                        concepts.add(JsonTree.object().add("id", concept.id()).add("name", concept.name())));
        JsonObjectBuilder tree = JsonTree.object()
                .add("format", 1)
                .add("slug", bank.slug())
                .add("title", bank.title())
                .add("description", bank.description())
                .add("language", bank.language())
                .add("licence", bank.licence())
                .add("concepts", concepts);
        if (!bank.notAssessed().isEmpty()) {
            JsonArrayBuilder notAssessed = JsonTree.array();
            bank.notAssessed().forEach(notAssessed::add);
            tree.add("notAssessed", notAssessed);
        }
        return tree.build();
    }
}
