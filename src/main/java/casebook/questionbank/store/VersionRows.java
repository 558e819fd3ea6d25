package casebook.questionbank.store;

import casebook.item.AssessmentItem;
import casebook.item.Illustration;
import casebook.item.Status;
import casebook.item.json.ItemJson;
import casebook.shared.JsonTree;
import casebook.shared.Places;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Item versions in and out of their rows. */
final class VersionRows {
    private static final int FORMAT = 1;

    private VersionRows() {}

    /** The number that the next version of an item has. */
    static int next(EntityManager entities, long item) {
        return entities.createQuery(
                                "select coalesce(max(v.number), 0) from ItemVersionEntity v where v.itemId = :item",
                                Integer.class)
                        .setParameter("item", item)
                        .getSingleResult()
                + 1;
    }

    /**
     * Puts an item into a row; whose version it is, its number, its hash and who made it are left to the caller.
     *
     * @param caseVersion that its anchors are pinned to; null when they are to works only
     */
    static void fill(ItemVersionEntity row, AssessmentItem item, Status status, @Nullable Long caseVersion) {
        row.status = status.name();
        row.kind = item.kind().lexical();
        row.level = item.level().lexical();
        row.objective = item.objective();
        row.part = item.part();
        row.marks = BigDecimal.valueOf(item.marks());
        row.caseVersionId = caseVersion;
        row.format = FORMAT;
        row.body = ItemJson.write(item).toString();
        row.concepts = new ArrayList<>(item.concepts());
        row.enemies = new ArrayList<>(item.enemies());
        row.media = new ArrayList<>(
                item.media().stream().map(Illustration::file).distinct().toList());
    }

    /** @throws IllegalStateException when a row is unreadable, which only a fault of ours can bring about */
    static AssessmentItem item(ItemVersionEntity row) {
        return ItemJson.read(tree(row.body), Places.NONE)
                .asOptional()
                .orElseThrow(() -> new IllegalStateException("item version " + row.id + " is unreadable"));
    }

    static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
