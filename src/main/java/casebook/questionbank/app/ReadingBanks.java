package casebook.questionbank.app;

import casebook.item.AssessmentItem;
import casebook.questionbank.AuthoredItems;
import casebook.questionbank.AuthoredItems.Edition;
import casebook.questionbank.AuthoredItems.Head;
import casebook.questionbank.AuthoredItems.Shelved;
import casebook.questionbank.BankSummary;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemHealth;
import casebook.questionbank.ItemLine;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.QuestionBank;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Banks, their items and all versions, for those who may see keys. */
@ApplicationScoped
@Transactional
public class ReadingBanks {
    private final AuthoringAccess access;
    private final AuthoredItems items;
    private final ItemRecords records;
    private final CheckingItems checking;

    @Inject
    public ReadingBanks(AuthoringAccess access, AuthoredItems items, ItemRecords records, CheckingItems checking) {
        this.access = access;
        this.items = items;
        this.records = records;
        this.checking = checking;
    }

    /** Whether the actor may write, too. */
    public boolean writes(Actor who) {
        return access.writes(who);
    }

    /** All banks in use with how their items stand, by title. */
    public Answer<List<BankSummary>> banks(Actor who) {
        if (!access.reads(who)) {
            return new Answer.Forbidden<>();
        }
        List<Shelved> banks = items.banks();
        Map<Long, List<ItemLine>> lines = items
                .lines(banks.stream().map(Shelved::id).toList())
                .stream()
                .collect(Collectors.groupingBy(ItemLine::bank));
        return new Answer.Given<>(banks.stream()
                .map(bank -> new BankSummary(bank.bank(), lines.getOrDefault(bank.id(), List.of())))
                .toList());
    }

    public Answer<BankSummary> bank(Actor who, String slug) {
        if (!access.reads(who)) {
            return new Answer.Forbidden<>();
        }
        Optional<Shelved> found = items.bank(slug);
        return found.isEmpty()
                ? new Answer.Hidden<>()
                : new Answer.Given<>(new BankSummary(
                        found.get().bank(), items.lines(List.of(found.get().id()))));
    }

    /** The bodies of versions that a list shows, by version. */
    public Map<Long, AssessmentItem> bodies(Actor who, Collection<Long> versions) {
        return access.reads(who) ? items.items(versions) : Map.of();
    }

    /** What answers say of versions, by version. */
    public Map<Long, ItemHealth.Report> health(Actor who, Collection<Long> versions) {
        return access.reads(who) ? records.health(versions) : Map.of();
    }

    /** For the items of a bank, by slug, those that never stand in one attempt with them. */
    public Map<String, Set<String>> enemies(Actor who, String bank) {
        Optional<Shelved> found = access.reads(who) ? items.bank(bank) : Optional.empty();
        return found.map(shelved -> records.enemiesOfBank(shelved.id())).orElse(Map.of());
    }

    /** @param number of the version to look at; empty for the newest */
    public Answer<ItemSheet> item(Actor who, long item, Optional<Integer> number) {
        if (!access.reads(who)) {
            return new Answer.Forbidden<>();
        }
        Optional<Head> head = items.item(item);
        if (head.isEmpty()) {
            return new Answer.Hidden<>();
        }
        List<Edition> editions = items.editions(item);
        Optional<Edition> shown = editions.stream()
                .filter(each -> number.isEmpty() || each.number() == number.get())
                .findFirst();
        return shown.isEmpty()
                ? new Answer.Hidden<>()
                : new Answer.Given<>(sheet(who, head.get(), editions, shown.get()));
    }

    private ItemSheet sheet(Actor who, Head head, List<Edition> editions, Edition shown) {
        QuestionBank bank = items.bank(head.bank()).orElseThrow().bank();
        JsonObject tree = items.body(head.id(), shown.id()).orElseThrow();
        List<ItemEvent> events = records.events(head.id());
        if (!(checking.check(who, bank, tree) instanceof Answer.Given<CheckedItem> checked)) {
            throw new IllegalStateException("whoever sees an item may have it checked");
        }
        Set<Long> people = Stream.concat(
                        editions.stream().map(Edition::by).flatMap(Stream::ofNullable),
                        events.stream().map(ItemEvent::by))
                .collect(Collectors.toSet());
        return new ItemSheet(
                head,
                bank,
                editions,
                shown,
                tree,
                checked.value(),
                items.anchors(shown.id()),
                events,
                records.enemies(head.id()),
                records.uses(editions.stream().map(Edition::id).toList()),
                records.names(people));
    }

    /** The tree of another version of the same item, to compare with. */
    public Optional<JsonObject> tree(Actor who, long item, long version) {
        return access.reads(who) ? items.body(item, version) : Optional.empty();
    }
}
