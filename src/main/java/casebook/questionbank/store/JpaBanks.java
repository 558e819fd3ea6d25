package casebook.questionbank.store;

import casebook.questionbank.BankTree;
import casebook.questionbank.Banks;
import casebook.questionbank.QuestionBank;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The banks in the database. */
@ApplicationScoped
public class JpaBanks implements Banks {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<QuestionBank> inUse() {
        return entities.createQuery(
                        "select b from BankEntity b where b.retiredAt is null order by b.title, b.slug",
                        BankEntity.class)
                .getResultStream()
                .map(JpaBanks::read)
                .toList();
    }

    private static QuestionBank read(BankEntity row) {
        try (JsonReader reader = JsonTree.reader(row.body)) {
            return BankTree.read(reader.readObject());
        }
    }
}
