package casebook.workbench.app;

import casebook.cases.TeachingCase;
import casebook.content.TreeHash;
import casebook.item.AssessmentItem;
import casebook.item.Authorship;
import casebook.item.Status;
import casebook.item.json.ItemJson;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.BankShelf;
import casebook.questionbank.ItemEvent;
import casebook.questionbank.ItemEvents;
import casebook.questionbank.Lint;
import casebook.questionbank.LintContext;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.Standards;
import casebook.questionbank.app.ItemLibrary;
import casebook.security.Actor;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import casebook.shared.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the accepted questions of a draft into banks. Whoever publishes may review them, being a person other than the
 * drafting that has made them; one in which lint finds an error stays a draft and is never drawn.
 */
@ApplicationScoped
class ShelvingQuestions {
    private final BankShelf shelf;
    private final ItemLibrary banks;
    private final Standards standards;
    private final ItemEvents events;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    ShelvingQuestions(
            BankShelf shelf, ItemLibrary banks, Standards standards, ItemEvents events, Audit audit, WorkClock clock) {
        this.shelf = shelf;
        this.banks = banks;
        this.standards = standards;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    record Shelved(int reviewed, int drafts) {}

    /** What lint and the form say of each accepted question. */
    List<Publication.Question> look(CheckedDraft checked, String slug) {
        Optional<LintContext> context = checked.whole().map(this::context);
        Map<String, QuestionBank> known = known();
        return checked.questions(slug).stream()
                .map(one -> new Publication.Question(
                        one.slug(),
                        one.item().asOptional().map(AssessmentItem::title).orElse(one.slug()),
                        known.containsKey(one.bank()) ? one.bank() : null,
                        faults(one, known.get(one.bank()), context)))
                .toList();
    }

    private Map<String, QuestionBank> known() {
        return banks.banks().stream().collect(Collectors.toMap(QuestionBank::slug, Function.identity()));
    }

    private LintContext context(TeachingCase whole) {
        return new LintContext(List.of(whole), Set.of(), standards.references(), standards.misconceptions(), false);
    }

    private static List<String> faults(
            CheckedDraft.Asked asked, @Nullable QuestionBank bank, Optional<LintContext> context) {
        AssessmentItem item = asked.item().value();
        List<Diagnostic> found = item == null
                ? asked.item().diagnostics()
                : context.isEmpty() || bank == null
                        ? List.of()
                        : Lint.item(new Lint.Placed(item, Places.NONE), bank, context.get());
        return found.stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.code() + ": " + one.message())
                .toList();
    }

    Shelved put(Actor who, CheckedDraft checked, TeachingCase whole, long caseVersion, Publication.Wish wish) {
        Map<String, QuestionBank> known = known();
        Map<String, Long> ids = shelf.banks().stream()
                .collect(Collectors.toMap(BankShelf.ShelvedBank::slug, BankShelf.ShelvedBank::id));
        LintContext context = context(whole);
        int reviewed = 0;
        int drafts = 0;
        for (CheckedDraft.Asked asked : checked.questions(whole.slug())) {
            QuestionBank bank = known.get(wish.bank().isEmpty() ? asked.bank() : wish.bank());
            AssessmentItem item = asked.item().value();
            Long id = bank == null ? null : ids.get(bank.slug());
            if (item == null || bank == null || id == null) {
                continue;
            }
            boolean sound = faults(asked, bank, Optional.of(context)).isEmpty();
            Status status = wish.reviewed() && sound ? Status.REVIEWED : Status.DRAFT;
            put(who, id, by(item, who, status), status, caseVersion, bank.slug());
            if (status == Status.REVIEWED) {
                reviewed++;
            } else {
                drafts++;
            }
        }
        return new Shelved(reviewed, drafts);
    }

    private void put(Actor who, long bank, AssessmentItem item, Status status, long caseVersion, String bankSlug) {
        long id = shelf.items(bank).stream()
                .filter(one -> one.slug().equals(item.slug()))
                .findFirst()
                .map(BankShelf.ShelvedItem::id)
                .orElseGet(() -> shelf.addItem(bank, item.slug()));
        long version = shelf.addVersionBy(
                who.account(),
                id,
                new BankShelf.NewVersion(item, status, caseVersion, TreeHash.of(ItemJson.write(item))),
                clock.instant());
        events.add(new ItemEvent(version, ItemEvent.Type.SAVED, who.account(), clock.instant(), ""));
        if (status == Status.REVIEWED) {
            shelf.serve(id, version);
            events.add(new ItemEvent(version, ItemEvent.Type.REVIEWED, who.account(), clock.instant(), ""));
        }
        audit.record("CONTENT", who.account(), "item " + bankSlug + "/" + item.slug(), status + " version " + version);
    }

    /** A question that was reviewed names who did. */
    private static AssessmentItem by(AssessmentItem item, Actor who, Status status) {
        Authorship was = item.authorship();
        String reviewer = status == Status.REVIEWED ? who.displayName() : was.reviewer();
        return item.with(new Authorship(was.author(), reviewer, status, was.licence(), was.waivers()));
    }
}
