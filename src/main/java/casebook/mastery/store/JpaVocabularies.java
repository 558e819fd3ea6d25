package casebook.mastery.store;

import casebook.mastery.Vocabularies;
import casebook.mastery.Vocabulary;
import casebook.platform.RecentlyUsed;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that stand in the bodies of the banks, in the form of {@code bank.yaml}. */
@ApplicationScoped
public class JpaVocabularies implements Vocabularies {
    private final RecentlyUsed<List<String>, Vocabulary> kept = new RecentlyUsed<>(1);

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Vocabulary all() {
        return kept.get(bodies(), JpaVocabularies::read);
    }

    private static Vocabulary read(List<String> bodies) {
        Map<String, String> concepts = new HashMap<>();
        Map<String, String> misconceptions = new HashMap<>();
        for (String body : bodies) {
            JsonObject bank = tree(body);
            names(bank, "concepts", concepts);
            names(bank, "misconceptions", misconceptions);
        }
        return new Vocabulary(concepts, misconceptions);
    }

    private List<String> bodies() {
        return entities.createQuery("select b.body from BankEntity b order by b.id", String.class)
                .getResultList();
    }

    private static void names(JsonObject bank, String list, Map<String, String> into) {
        JsonArray entries = bank.get(list) instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonObject entry : entries.getValuesAs(JsonObject.class)) {
            into.putIfAbsent(entry.getString("id"), entry.getString("name"));
        }
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
