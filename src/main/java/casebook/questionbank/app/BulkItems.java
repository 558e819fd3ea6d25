package casebook.questionbank.app;

import casebook.cases.Objective;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.ItemAnchor;
import casebook.item.Status;
import casebook.questionbank.AuthoredItems;
import casebook.questionbank.AuthoredItems.Edition;
import casebook.questionbank.AuthoredItems.Shelved;
import casebook.questionbank.BulkDeed;
import casebook.questionbank.BulkPlan;
import casebook.questionbank.BulkRules;
import casebook.questionbank.ItemLine;
import casebook.questionbank.ItemUses;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Foresees what a deed on several items of a bank comes to. Nothing here changes anything. */
@ApplicationScoped
@Transactional
public class BulkItems {
    /** As many as a page of a bank lists. */
    public static final int MOST = 50;

    private final AuthoringAccess access;
    private final AuthoredItems items;
    private final ItemRecords records;
    private final CheckingItems checking;

    @Inject
    public BulkItems(AuthoringAccess access, AuthoredItems items, ItemRecords records, CheckingItems checking) {
        this.access = access;
        this.items = items;
        this.records = records;
        this.checking = checking;
    }

    /**
     * For those who may write in banks.
     *
     * @param chosen ids of items, of which those beyond {@value #MOST} are left out
     */
    public Answer<BulkPlan> plan(Actor who, String bank, Collection<Long> chosen, BulkDeed deed) {
        Optional<Shelved> from = items.bank(bank);
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        return from.isEmpty()
                ? new Answer.Hidden<>()
                : new Answer.Given<>(plan(
                        who, from.get(), chosen.stream().distinct().limit(MOST).toList(), deed));
    }

    private BulkPlan plan(Actor who, Shelved from, List<Long> chosen, BulkDeed deed) {
        Optional<Shelved> to = target(deed).flatMap(items::bank).filter(there -> there.id() != from.id());
        Set<String> taken = to.map(there -> items.lines(List.of(there.id())).stream()
                        .map(ItemLine::slug)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        BulkRules rules = new BulkRules(deed, to.map(Shelved::bank).orElse(null), taken);
        Map<Long, BulkRules.Known> known = known(who, from, chosen);
        return new BulkPlan(
                from.bank(),
                deed,
                to.map(Shelved::bank).orElse(null),
                chosen.stream()
                        .map(id -> known.containsKey(id)
                                ? rules.judge(Objects.requireNonNull(known.get(id)))
                                : BulkRules.gone(id))
                        .toList());
    }

    private static Optional<String> target(BulkDeed deed) {
        return switch (deed) {
            case BulkDeed.Move move -> Optional.of(move.bank());
            case BulkDeed.Copy copy -> Optional.of(copy.bank());
            case BulkDeed.Tag ignored -> Optional.empty();
            case BulkDeed.Archive ignored -> Optional.empty();
        };
    }

    private Map<Long, BulkRules.Known> known(Actor who, Shelved from, List<Long> chosen) {
        List<ItemLine> lines = items.lines(List.of(from.id())).stream()
                .filter(line -> chosen.contains(line.item()))
                .toList();
        Map<Long, AssessmentItem> bodies =
                items.items(lines.stream().map(ItemLine::version).toList());
        Map<Long, List<Edition>> editions = items.editions(chosen);
        Map<Long, ItemUses.Use> uses = records.uses(editions.values().stream()
                .flatMap(List::stream)
                .map(Edition::id)
                .toList());
        Set<Long> files = items.fromFiles(chosen);
        Map<String, Set<String>> objectives = checking.cases(who).stream()
                .collect(Collectors.toMap(
                        TeachingCase::slug,
                        whole -> whole.objectives().stream().map(Objective::id).collect(Collectors.toSet())));
        return lines.stream().collect(Collectors.toMap(ItemLine::item, Function.identity())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> {
                    ItemLine line = one.getValue();
                    AssessmentItem body = Objects.requireNonNull(bodies.get(line.version()));
                    List<Edition> versions = editions.getOrDefault(line.item(), List.of());
                    return new BulkRules.Known(
                            line,
                            body,
                            objectives(body, objectives),
                            files.contains(line.item()),
                            used(versions, uses),
                            isDrawn(line, versions),
                            isRewritable(versions.getFirst(), uses));
                }));
    }

    private static Set<String> objectives(AssessmentItem item, Map<String, Set<String>> byCase) {
        return item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .flatMap(anchor -> byCase.getOrDefault(((ItemAnchor) anchor).caseSlug(), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static ItemUses.Use used(List<Edition> versions, Map<Long, ItemUses.Use> uses) {
        long assignments = 0;
        long attempts = 0;
        for (Edition version : versions) {
            ItemUses.Use use = uses.getOrDefault(version.id(), ItemUses.Use.NONE);
            assignments += use.assignments();
            attempts += use.attempts();
        }
        return new ItemUses.Use(assignments, attempts);
    }

    private static boolean isDrawn(ItemLine line, List<Edition> versions) {
        @Nullable Long served = line.served();
        return versions.stream()
                .anyMatch(each -> Long.valueOf(each.id()).equals(served) && each.status() == Status.REVIEWED);
    }

    /** As {@link casebook.questionbank.ItemSheet#isRewritable} has it. */
    private static boolean isRewritable(Edition newest, Map<Long, ItemUses.Use> uses) {
        boolean open = newest.status() == Status.DRAFT || newest.status() == Status.IN_REVIEW;
        return open && newest.by() != null && !uses.containsKey(newest.id());
    }
}
