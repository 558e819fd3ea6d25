package casebook.questionbank.app;

import casebook.item.AssessmentItem;
import casebook.item.Authorship;
import casebook.item.Status;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.AuthoredItems;
import casebook.questionbank.AuthoredItems.Content;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemEvent.Type;
import casebook.questionbank.ItemSheet;
import casebook.questionbank.LintRule;
import casebook.questionbank.ReviewDesk;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Sends items to review, speaks of them, lets them pass, takes them out of draws and brings them back. */
@ApplicationScoped
@Transactional
public class ReviewingItems {
    private static final int LONGEST = 4_000;

    private final AuthoringAccess access;
    private final AuthoredItems items;
    private final ItemRecords records;
    private final ReadingBanks reading;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public ReviewingItems(
            AuthoringAccess access,
            AuthoredItems items,
            ItemRecords records,
            ReadingBanks reading,
            Audit audit,
            WorkClock clock) {
        this.access = access;
        this.items = items;
        this.records = records;
        this.reading = reading;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does it with the newest version; retiring and restoring are of the one that is served.
     *
     * @param base as {@link ItemSheet#base} was on the page; what was never seen is not let pass
     * @param words what is said with it, 4,000 characters at most
     * @param weighed names of the rules that the reviewer ticked; all that only a person can judge, to let an item pass
     * @return Invalid with a {@link ReviewDesk.Refusal}, {@code STALE} or {@code WORDS_LONG}
     */
    public Answer<ItemSheet> act(
            Actor who, long item, String base, Type deed, String words, Collection<String> weighed) {
        if (!access.writes(who) || deed == Type.SAVED || deed == Type.MOVED) {
            return new Answer.Forbidden<>();
        }
        items.item(item).ifPresent(found -> items.lock(found.id()));
        Answer<ItemSheet> answer = reading.item(who, item, Optional.empty());
        if (!(answer instanceof Answer.Given<ItemSheet> given)) {
            return answer;
        }
        ItemSheet sheet = given.value();
        if (words.length() > LONGEST) {
            return refused("WORDS_LONG", "words");
        }
        if (!sheet.base().equals(base) && deed != Type.COMMENTED) {
            return refused("STALE", "");
        }
        Optional<ReviewDesk.Refusal> refusal = sheet.desk().refusal(deed, who.account(), words);
        if (refusal.isPresent()) {
            return refused(refusal.get().name(), refusal.get() == ReviewDesk.Refusal.WORDS_MISSING ? "words" : "");
        }
        if (deed == Type.REVIEWED
                && !weighed.containsAll(
                        LintRule.weighed().stream().map(Enum::name).toList())) {
            return refused(ReviewDesk.Refusal.NOT_WEIGHED.name(), "weighed");
        }
        perform(who, sheet, deed, words);
        return answer;
    }

    private static Answer<ItemSheet> refused(String code, String field) {
        return new Answer.Invalid<>(List.of(Diagnostic.error(code, code, Where.at(field))));
    }

    private void perform(Actor who, ItemSheet sheet, Type deed, String words) {
        long newest = sheet.newest().id();
        long subject = newest;
        switch (deed) {
            case SENT -> items.status(newest, Status.IN_REVIEW);
            case RETURNED -> items.status(newest, Status.DRAFT);
            case REVIEWED -> pass(who, sheet);
            case RETIRED -> {
                subject = Objects.requireNonNull(sheet.head().served());
                items.status(subject, Status.RETIRED);
            }
            case RESTORED -> items.status(newest, Status.REVIEWED);
            case SAVED, COMMENTED, MOVED -> {}
        }
        records.add(new ItemEvent(subject, deed, who.account(), clock.instant(), words.strip()));
        audit.record("ITEM", who.account(), "item " + sheet.head().id(), deed + " version " + subject);
    }

    /** From now on it is drawn, and nothing of it changes any more. */
    private void pass(Actor who, ItemSheet sheet) {
        AssessmentItem item = Objects.requireNonNull(sheet.checked().item());
        Authorship was = item.authorship();
        long version = sheet.newest().id();
        AssessmentItem reviewed = item.with(
                new Authorship(was.author(), who.displayName(), Status.REVIEWED, was.licence(), was.waivers()));
        items.rewrite(version, new Content(reviewed, items.caseVersion(version)));
        items.serve(sheet.head().id(), version);
    }
}
