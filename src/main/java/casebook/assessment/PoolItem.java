package casebook.assessment;

import casebook.questionbank.ItemListing;
import java.util.HashSet;
import java.util.Set;

/**
 * What a draw needs to know of an item version.
 *
 * @param version the item version's id
 * @param item the item's id; an attempt never has two versions of one item
 * @param level lexical, lower case
 * @param enemies slugs of items with which it must never stand in one attempt, as far as it names them
 */
public record PoolItem(
        long version, long item, String bank, String slug, Set<String> concepts, String level, Set<String> enemies) {

    public PoolItem {
        concepts = Set.copyOf(concepts);
        enemies = Set.copyOf(enemies);
    }

    public static PoolItem of(ItemListing listing) {
        return new PoolItem(
                listing.version(),
                listing.item(),
                listing.bank(),
                listing.slug(),
                new HashSet<>(listing.concepts()),
                listing.level(),
                new HashSet<>(listing.enemies()));
    }

    /** Whether the two must not stand in one attempt, whichever of them says so. */
    public boolean isEnemyOf(PoolItem other) {
        return item != other.item && (enemies.contains(other.slug) || other.enemies.contains(slug));
    }
}
