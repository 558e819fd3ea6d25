package casebook.questionbank.app;

import casebook.platform.SystemTask;
import casebook.questionbank.Enmities;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemEvents;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemUses;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What others know of items: who did what with them, where they are in use, what answers say of them. Checks no rights. */
@SystemTask
@ApplicationScoped
public class ItemRecords {
    private final ItemEvents events;
    private final ItemUses uses;
    private final ItemHealth health;
    private final Accounts accounts;
    private final Enmities enmities;

    @Inject
    public ItemRecords(ItemEvents events, ItemUses uses, ItemHealth health, Accounts accounts, Enmities enmities) {
        this.events = events;
        this.uses = uses;
        this.health = health;
        this.accounts = accounts;
        this.enmities = enmities;
    }

    List<ItemEvent> events(long item) {
        return events.of(item);
    }

    void add(ItemEvent event) {
        events.add(event);
    }

    Map<Long, ItemUses.Use> uses(Collection<Long> versions) {
        return uses.of(versions);
    }

    Map<Long, ItemHealth.Report> health(Collection<Long> versions) {
        return health.of(versions);
    }

    List<Enmities.Enemy> enemies(long item) {
        return enmities.of(item);
    }

    Map<String, Set<String>> enemiesOfBank(long bank) {
        return enmities.ofBank(bank);
    }

    /** Names of accounts, by id. */
    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.withIds(ids).stream()
                        .collect(Collectors.toMap(
                                Account::id, account -> account.details().displayName()));
    }
}
