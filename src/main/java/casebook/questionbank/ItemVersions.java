package casebook.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The item versions in the database. */
public interface ItemVersions {
    Optional<ItemVersion> find(long version);

    /** Those of these that exist, in no order. */
    List<ItemVersion> findAll(Collection<Long> versions);

    /** The served versions of the named banks that may be drawn: reviewed, not retired, no anchor orphaned. */
    List<ItemListing> drawable(Collection<String> banks);

    /** The served versions of the named banks that may not be drawn only because an anchor is orphaned. */
    List<ItemListing> orphaned(Collection<String> banks);

    /** The served versions that may be drawn, whatever their bank, with one of these slugs. */
    List<ItemListing> drawableBySlug(Collection<String> slugs);

    /** The listings of these versions. */
    List<ItemListing> listings(Collection<Long> versions);
}
