package casebook.questionbank;

import casebook.questionbank.AuthoredItems.Edition;
import casebook.questionbank.AuthoredItems.Head;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * An item with all that its authors ask of it.
 *
 * @param bank its bank, without items
 * @param editions the newest first
 * @param shown the version that is looked at
 * @param tree the body of that version
 * @param checked the same, looked at as of now
 * @param anchors by place, as they stand in the served version of the case
 * @param enemies what never stands in one attempt with it, whichever names the other
 * @param uses by version
 * @param names of the people who are named, by account
 */
public record ItemSheet(
        Head head,
        QuestionBank bank,
        List<Edition> editions,
        Edition shown,
        JsonObject tree,
        CheckedItem checked,
        Map<Integer, AnchorStanding> anchors,
        List<ItemEvent> events,
        List<Enmities.Enemy> enemies,
        Map<Long, ItemUses.Use> uses,
        Map<Long, String> names) {

    public Edition newest() {
        return editions.getFirst();
    }

    public String title() {
        return tree.getString("title", head.slug());
    }

    /** The number of a version; 0 for none of this item. */
    public int numberOf(long version) {
        return editions.stream()
                .filter(each -> each.id() == version)
                .findFirst()
                .map(Edition::number)
                .orElse(0);
    }

    public String nameOf(long account) {
        return names.getOrDefault(account, "");
    }

    public boolean isUsed() {
        return !uses.isEmpty();
    }

    /** In how many assignments, all versions together. */
    public long assignments() {
        return uses.values().stream().mapToLong(ItemUses.Use::assignments).sum();
    }

    public long attempts() {
        return uses.values().stream().mapToLong(ItemUses.Use::attempts).sum();
    }

    /** What may be done with the newest version; only to be asked when that is shown. */
    public ReviewDesk desk() {
        return ReviewDesk.of(head, editions, events, checked.isSound());
    }

    /** Whether a save writes the newest version again: a draft that a person made and nobody has been given. */
    public boolean isRewritable() {
        Edition newest = newest();
        boolean open = switch (newest.status()) {
            case DRAFT, IN_REVIEW -> true;
            case REVIEWED, RETIRED -> false;
        };
        return open && newest.by() != null && !uses.containsKey(newest.id());
    }

    /** What tells whether somebody was faster: the newest version and the latest deed on it. */
    public String base() {
        long saved = events.stream()
                .filter(event -> event.version() == newest().id() && event.type() != ItemEvent.Type.COMMENTED)
                .mapToLong(event -> event.at().toEpochMilli())
                .max()
                .orElse(0);
        return newest().id() + "." + saved;
    }
}
