package casebook.workbench.app;

import casebook.platform.WorkClock;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.workbench.DraftChange;
import casebook.workbench.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who works on drafts, by name. */
@ApplicationScoped
class DraftPeople {
    /** Longer than two signs of life of an open page. */
    private static final Duration HERE = Duration.ofSeconds(50);

    private final Drafts drafts;
    private final Accounts accounts;
    private final WorkClock clock;

    @Inject
    DraftPeople(Drafts drafts, Accounts accounts, WorkClock clock) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.withIds(ids.stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(
                                Account::id, account -> account.details().displayName()));
    }

    List<Bench.Colleague> others(long draft, long than) {
        List<Long> ids = drafts.people(draft).stream()
                .map(Drafts.Person::account)
                .filter(id -> id != than)
                .toList();
        Map<Long, String> names = names(ids);
        return ids.stream()
                .map(id -> new Bench.Colleague(id, names.getOrDefault(id, "")))
                .toList();
    }

    /** The names of those but {@code than} who have it open now. */
    List<String> here(long draft, long than) {
        List<Long> ids = drafts.people(draft).stream()
                .filter(person -> person.account() != than)
                .filter(person -> {
                    var seen = person.seenAt();
                    return seen != null && seen.plus(HERE).isAfter(clock.instant());
                })
                .map(Drafts.Person::account)
                .toList();
        return names(ids).values().stream().sorted().toList();
    }

    List<Bench.Told> told(List<DraftChange> changes) {
        Map<Long, String> names = names(changes.stream().map(DraftChange::by).toList());
        return changes.stream()
                .map(one -> new Bench.Told(
                        one.revision(), names.getOrDefault(one.by(), ""), one.kind(), one.what(), one.at()))
                .toList();
    }
}
