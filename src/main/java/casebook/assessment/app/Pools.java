package casebook.assessment.app;

import casebook.assessment.Blueprint;
import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.platform.SystemTask;
import casebook.questionbank.ItemListing;
import casebook.questionbank.app.ItemLibrary;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a blueprint may draw from now, and what to say when that is not enough. */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Pools {
    private final ItemLibrary items;

    @Inject
    public Pools(ItemLibrary items) {
        this.items = items;
    }

    /** The reviewed items that some row accepts, and the fixed ones. */
    public List<PoolItem> of(Blueprint blueprint) {
        Set<String> banks = blueprint.rows().stream().map(Blueprint.Row::bank).collect(Collectors.toSet());
        Map<Long, PoolItem> pool = new TreeMap<>();
        Stream.concat(
                        items.drawable(banks).stream()
                                .filter(ItemListing::isMarked)
                                .map(PoolItem::of)
                                .filter(item -> blueprint.rows().stream().anyMatch(row -> row.accepts(item))),
                        items.drawableBySlug(blueprint.items()).stream().map(PoolItem::of))
                .forEach(item -> pool.put(item.version(), item));
        return List.copyOf(pool.values());
    }

    /** One diagnostic for each row that cannot be filled, with how many are missing. */
    public List<Diagnostic> shortfall(Draw.Result.Short missing) {
        return missing.missing().entrySet().stream()
                .map(row -> row.getKey() < 0
                        ? fixed(row.getValue(), missing.enemies())
                        : Diagnostic.error(
                                "POOL_SHORT",
                                "This row lacks " + row.getValue() + " reviewed questions." + why(missing.enemies()),
                                Where.at("rows[" + row.getKey() + "]")))
                .toList();
    }

    private static Diagnostic fixed(int count, Set<String> enemies) {
        return enemies.isEmpty()
                ? Diagnostic.error("ITEM_UNKNOWN", count + " of the named items cannot be drawn.", Where.at("items"))
                : Diagnostic.error(
                        "ITEM_ENEMIES",
                        String.join(" and ", enemies) + " must not stand in one quiz.",
                        Where.at("items"));
    }

    private static String why(Set<String> enemies) {
        return enemies.isEmpty()
                ? ""
                : " Left out, since they must not stand with others of the quiz: " + String.join(", ", enemies) + ".";
    }
}
