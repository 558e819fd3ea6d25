package casebook.questionbank.app;

import casebook.cases.CaseVersions;
import casebook.item.AssessmentItem;
import casebook.item.Authorship;
import casebook.item.ItemAnchor;
import casebook.item.Status;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.AuthoredItems;
import casebook.questionbank.AuthoredItems.Content;
import casebook.questionbank.AuthoredItems.Shelved;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.ItemSlugs;
import casebook.questionbank.Lint;
import casebook.questionbank.SavedItem;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Saves items. A draft that its authors still have to themselves is written again; what was reviewed, used or loaded from
 * a file stays as it is and a new draft follows it.
 */
@ApplicationScoped
@Transactional
public class WritingItems {
    private final AuthoringAccess access;
    private final AuthoredItems items;
    private final ItemRecords records;
    private final ReadingBanks reading;
    private final CaseVersions cases;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public WritingItems(
            AuthoringAccess access,
            AuthoredItems items,
            ItemRecords records,
            ReadingBanks reading,
            CaseVersions cases,
            Audit audit,
            WorkClock clock) {
        this.access = access;
        this.items = items;
        this.records = records;
        this.reading = reading;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new item, as a draft. Its slug is made of its title. */
    public Answer<SavedItem> add(Actor who, String bank, CheckedItem checked) {
        Optional<Shelved> shelf = items.bank(bank);
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        if (shelf.isEmpty()) {
            return new Answer.Hidden<>();
        }
        AssessmentItem item = checked.item();
        if (item == null) {
            return new Answer.Invalid<>(checked.findings());
        }
        String slug = ItemSlugs.free(
                item.title(), taken -> items.item(shelf.get().id(), taken).isPresent());
        AssessmentItem draft = draft(item, slug, who);
        List<String> near = Lint.nearDuplicates(draft, items.newest(shelf.get().id()));
        long id = items.addItem(shelf.get().id(), slug);
        long version = items.add(id, content(draft), who.account(), clock.instant());
        saved(who, id, version, "made");
        return new Answer.Given<>(new SavedItem(id, version, 1, true, near));
    }

    /**
     * A new item like another one, as a draft. The two answer one another, so the new one names the other as its enemy.
     *
     * @param bank the slug of the bank that it goes to
     */
    public Answer<SavedItem> copy(Actor who, ItemSheet sheet, String bank) {
        Optional<Shelved> shelf = items.bank(bank);
        AssessmentItem item = sheet.checked().item();
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        if (shelf.isEmpty() || item == null) {
            return new Answer.Hidden<>();
        }
        String original = sheet.head().slug();
        String slug = ItemSlugs.free(
                item.title(),
                taken -> taken.equals(original)
                        || items.item(shelf.get().id(), taken).isPresent());
        AssessmentItem draft = draft(item.with(item.classification().withEnemy(original)), slug, who);
        long id = items.addItem(shelf.get().id(), slug);
        long version = items.add(id, content(draft), who.account(), clock.instant());
        saved(who, id, version, "made as a copy of item " + sheet.head().id());
        return new Answer.Given<>(new SavedItem(id, version, 1, true, List.of(original)));
    }

    /** To another bank, with all its versions. The caller has seen to it that it may go. */
    public Answer<SavedItem> move(Actor who, ItemSheet sheet, String bank) {
        Optional<Shelved> shelf = items.bank(bank);
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        if (shelf.isEmpty()) {
            return new Answer.Hidden<>();
        }
        long id = sheet.head().id();
        String way = sheet.bank().slug() + " \u2192 " + bank;
        items.lock(id);
        items.move(id, shelf.get().id());
        records.add(new ItemEvent(sheet.newest().id(), ItemEvent.Type.MOVED, who.account(), clock.instant(), way));
        audit.record("ITEM", who.account(), "item " + id, "moved, " + way);
        return new Answer.Given<>(
                new SavedItem(id, sheet.newest().id(), sheet.newest().number(), false, List.of()));
    }

    /**
     * What was changed in an item.
     *
     * @param base as {@link ItemSheet#base} was when the writing began
     * @return Invalid with {@code STALE} when somebody was faster
     */
    public Answer<SavedItem> save(Actor who, long item, String base, CheckedItem checked) {
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        AssessmentItem whole = checked.item();
        if (whole == null) {
            return new Answer.Invalid<>(checked.findings());
        }
        items.item(item).ifPresent(found -> items.lock(found.id()));
        return switch (reading.item(who, item, Optional.empty())) {
            case Answer.Given<ItemSheet> given ->
                given.value().base().equals(base)
                        ? write(who, given.value(), whole)
                        : new Answer.Invalid<>(List.of(Diagnostic.error("STALE", "somebody was faster", Where.at(""))));
            case Answer.Hidden<ItemSheet> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<ItemSheet> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<ItemSheet> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private Answer<SavedItem> write(Actor who, ItemSheet sheet, AssessmentItem whole) {
        long item = sheet.head().id();
        AssessmentItem draft = draft(whole, sheet.head().slug(), who);
        List<String> near = Lint.nearDuplicates(draft, items.newest(sheet.head().bank()));
        int number = sheet.newest().number();
        if (sheet.isRewritable()) {
            long version = sheet.newest().id();
            items.rewrite(version, content(draft));
            saved(who, item, version, "version " + number + " written again");
            return new Answer.Given<>(new SavedItem(item, version, number, false, near));
        }
        long version = items.add(item, content(draft), who.account(), clock.instant());
        saved(who, item, version, "version " + (number + 1));
        return new Answer.Given<>(new SavedItem(item, version, number + 1, true, near));
    }

    private void saved(Actor who, long item, long version, String what) {
        records.add(new ItemEvent(version, ItemEvent.Type.SAVED, who.account(), clock.instant(), ""));
        audit.record("ITEM", who.account(), "item " + item, what);
    }

    /** Whoever writes is no reviewer, and what is written is a draft, whatever the form says. */
    private static AssessmentItem draft(AssessmentItem item, String slug, Actor who) {
        Authorship was = item.authorship();
        String author = was.author().isBlank() ? who.displayName() : was.author();
        return new AssessmentItem(
                slug,
                item.title(),
                item.marks(),
                item.shuffle(),
                item.timeLimit(),
                item.classification(),
                item.grounding(),
                new Authorship(author, "", Status.DRAFT, was.licence(), was.waivers()),
                item.wording(),
                item.interaction());
    }

    /** Pinned to the served version of the first case that it quotes. */
    private Content content(AssessmentItem item) {
        OptionalLong served = item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> cases.served(((ItemAnchor) anchor).caseSlug()))
                .findFirst()
                .orElse(OptionalLong.empty());
        @Nullable Long version = served.isPresent() ? Long.valueOf(served.getAsLong()) : null;
        return new Content(item, version);
    }
}
