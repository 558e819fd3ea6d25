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
 */
public record PoolItem(long version, long item, String bank, String slug, Set<String> concepts, String level) {

    public PoolItem {
        concepts = Set.copyOf(concepts);
    }

    public static PoolItem of(ItemListing listing) {
        return new PoolItem(
                listing.version(),
                listing.item(),
                listing.bank(),
                listing.slug(),
                new HashSet<>(listing.concepts()),
                listing.level());
    }
}
