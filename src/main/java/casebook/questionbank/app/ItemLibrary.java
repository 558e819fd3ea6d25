package casebook.questionbank.app;

import casebook.platform.RecentlyUsed;
import casebook.platform.SystemTask;
import casebook.questionbank.Banks;
import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.ItemVersions;
import casebook.questionbank.QuestionBank;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Banks banks;
    private final RecentlyUsed<Long, ItemVersion> kept = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<Set<Long>, List<ItemListing>> listed = new RecentlyUsed<>(KEPT_LISTS);

    @Inject
    public ItemLibrary(ItemVersions versions, Banks banks) {
        this.versions = versions;
        this.banks = banks;
    }

    /** @throws IllegalArgumentException when there is no such version, which only a fault of ours can bring about */
    public ItemVersion get(long version) {
        return kept.get(
                version,
                id -> versions.find(id).orElseThrow(() -> new IllegalArgumentException("no item version " + id)));
    }

    /** In the order asked for; those that are not kept are read in one go. */
    public List<ItemVersion> all(Collection<Long> ids) {
        Map<Long, ItemVersion> found = new HashMap<>();
        ids.forEach(id -> kept.find(id, missing -> Optional.empty()).ifPresent(one -> found.put(id, one)));
        List<Long> missing =
                ids.stream().filter(id -> !found.containsKey(id)).distinct().toList();
        if (!missing.isEmpty()) {
            versions.findAll(missing).forEach(one -> found.put(one.id(), kept.get(one.id(), id -> one)));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The banks that may be drawn from, without their items, by title. */
    public List<QuestionBank> banks() {
        return banks.inUse();
    }

    public List<ItemListing> drawable(Collection<String> banks) {
        return banks.isEmpty() ? List.of() : versions.drawable(banks);
    }

    /** Those that may not be drawn for no other reason than that their case has no more the words that they rest on. */
    public List<ItemListing> orphaned(Collection<String> banks) {
        return banks.isEmpty() ? List.of() : versions.orphaned(banks);
    }

    public List<ItemListing> drawableBySlug(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : versions.drawableBySlug(slugs);
    }

    public List<ItemListing> listings(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : listed.get(Set.copyOf(ids), versions::listings);
    }
}
