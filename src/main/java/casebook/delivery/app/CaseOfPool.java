package casebook.delivery.app;

import casebook.assessment.PoolItem;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The case that questions rest on; a quiz over several cases shows none. */
@ApplicationScoped
class CaseOfPool {
    private final ItemLibrary items;

    @Inject
    CaseOfPool(ItemLibrary items) {
        this.items = items;
    }

    @Nullable
    Long of(List<PoolItem> pool) {
        Set<Long> versions = items.all(pool.stream().map(PoolItem::version).toList()).stream()
                .map(ItemVersion::caseVersion)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return versions.size() == 1 ? versions.iterator().next() : null;
    }
}
