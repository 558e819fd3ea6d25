package casebook.questionbank.app;

import casebook.platform.RecentlyUsed;
import casebook.platform.SystemTask;
import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.ItemVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Item versions for the use cases that build on them. It checks no rights: whoever hands something out has asked who may
 * see it. Versions never change, so they are kept once read.
 */
@SystemTask
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ItemLibrary {
    private static final int KEPT = 2_000;
    private static final int KEPT_LISTS = 200;

    private final ItemVersions versions;
    private final RecentlyUsed<Long, ItemVersion> kept = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<Set<Long>, List<ItemListing>> listed = new RecentlyUsed<>(KEPT_LISTS);

    @Inject
    public ItemLibrary(ItemVersions versions) {
        this.versions = versions;
    }

    /** @throws IllegalArgumentException when there is no such version, which only a fault of ours can bring about */
    public ItemVersion get(long version) {
        return kept.get(
                version,
                id -> versions.find(id).orElseThrow(() -> new IllegalArgumentException("no item version " + id)));
    }

    public List<ItemListing> drawable(Collection<String> banks) {
        return banks.isEmpty() ? List.of() : versions.drawable(banks);
    }

    public List<ItemListing> drawableBySlug(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : versions.drawableBySlug(slugs);
    }

    public List<ItemListing> listings(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : listed.get(Set.copyOf(ids), versions::listings);
    }
}
