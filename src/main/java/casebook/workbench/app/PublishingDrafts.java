package casebook.workbench.app;

import casebook.cases.CaseShelf;
import casebook.cases.ReadersMarks;
import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.commentary.draft.Completeness;
import casebook.commentary.draft.Requirement;
import casebook.commentary.draft.Verbatim;
import casebook.content.TreeHash;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.app.ItemLibrary;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import casebook.workbench.Drafts;
import casebook.workbench.Held;
import casebook.workbench.Proposals;
import casebook.workbench.WorkingDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes a case version of a draft, and item versions of its questions. The case is a person's: the loader never puts a
 * file in its place. Published again, a draft makes the next version of the same case.
 */
@ApplicationScoped
@Transactional
public class PublishingDrafts {
    private static final int MOST_COURSES = 200;

    private final DraftAccess access;
    private final Drafts drafts;
    private final CaseShelf shelf;
    private final ShelvingQuestions questions;
    private final ItemLibrary banks;
    private final ReadersMarks marks;
    private final Roster roster;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public PublishingDrafts(
            DraftAccess access,
            Drafts drafts,
            CaseShelf shelf,
            ShelvingQuestions questions,
            ItemLibrary banks,
            ReadersMarks marks,
            Roster roster,
            Audit audit,
            WorkClock clock) {
        this.access = access;
        this.drafts = drafts;
        this.shelf = shelf;
        this.questions = questions;
        this.banks = banks;
        this.marks = marks;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** What publishing would do now. */
    public Answer<Publication> check(Actor who, long id) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Drafts.Row row = found.get();
        WorkingDraft draft = ShapingDrafts.read(row.body());
        String slug = slug(row, draft);
        CheckedDraft checked = CheckedDraft.of(draft, slug);
        List<Requirement> open = open(draft, checked);
        return new Answer.Given<>(new Publication(
                id,
                row.revision(),
                draft.title(),
                slug,
                row.publishedCase() != null,
                checked.stops(),
                open.stream().filter(PublishingDrafts::isLacking).toList(),
                open.stream().filter(one -> !one.isStop()).toList(),
                draft.held().stream()
                        .filter(one -> one.isAccepted() && one.isInDoubt())
                        .toList(),
                Verbatim.runs(draft.texts(), Proposals.acceptedText(draft)).stream()
                        .filter(run -> !run.marked())
                        .toList(),
                100 * Verbatim.share(draft.texts(), Proposals.acceptedText(draft)),
                draft.held().stream()
                        .filter(one -> one.state() == Held.State.PROPOSED)
                        .count(),
                questions.look(checked, slug),
                courses(who),
                banks.banks().stream()
                        .map(bank -> new Publication.BankChoice(bank.slug(), bank.title()))
                        .toList()));
    }

    private static List<Requirement> open(WorkingDraft draft, CheckedDraft checked) {
        return Completeness.of(draft.head(), checked.accepted()).stream()
                .filter(one -> !one.isComplete())
                .toList();
    }

    /** What is missing of the head is among the stops already. */
    private static boolean isLacking(Requirement one) {
        return one.isStop() && one.what().compareTo(Requirement.What.OPENING) >= 0;
    }

    private List<Publication.Choice> courses(Actor who) {
        var mine = roster.memberships(who);
        return roster.courses(who, 0, MOST_COURSES).stream()
                .filter(course -> {
                    var membership = mine.get(course.id());
                    return membership != null && membership.isInstructor();
                })
                .map(course -> new Publication.Choice(course.id(), course.title()))
                .toList();
    }

    /** The slug of the case that was made before, else a free one. */
    private String slug(Drafts.Row row, WorkingDraft draft) {
        String before = row.publishedCase();
        if (before != null) {
            return before;
        }
        Set<String> taken = shelf.all().stream().map(CaseShelf.Shelved::slug).collect(Collectors.toSet());
        String wanted = draft.head().getString("slug", "case");
        String base = wanted.length() <= 56 ? wanted : wanted.substring(0, 56).replaceAll("-+$", "");
        String free = base;
        for (int more = 2; taken.contains(free); more++) {
            free = base + "-" + more;
        }
        return free;
    }

    /** Publishes what was accepted. Invalid with all that stops it, or {@code CHANGED_MEANWHILE}. */
    public Answer<Publication.Done> publish(Actor who, long id, Publication.Wish wish) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Drafts.Row row = found.get();
        WorkingDraft draft = ShapingDrafts.read(row.body());
        String slug = slug(row, draft);
        CheckedDraft checked = CheckedDraft.of(draft, slug);
        Set<Long> mine = courses(who).stream().map(Publication.Choice::id).collect(Collectors.toSet());
        if (!mine.containsAll(wish.courses())) {
            return new Answer.Forbidden<>();
        }
        if (row.revision() != wish.base()) {
            return new Answer.Invalid<>(List.of(Diagnostic.error(
                    "CHANGED_MEANWHILE", "The draft has changed since this page was shown.", Where.at(""))));
        }
        List<Requirement> open = open(draft, checked);
        if (checked.whole().isEmpty() || open.stream().anyMatch(Requirement::isStop)) {
            return new Answer.Invalid<>(
                    checked.stops().isEmpty() ? List.of(refusal("bench.publish.lacks.refused")) : checked.stops());
        }
        if (!open.isEmpty() && wish.reason().isBlank()) {
            return new Answer.Invalid<>(List.of(refusal("bench.publish.reason.refused")));
        }
        if (!open.isEmpty()) {
            String lacks =
                    open.stream().map(one -> one.what().name()).distinct().collect(Collectors.joining(", "));
            audit.record("CONTENT", who.account(), "case " + slug, "published without " + lacks + ": " + wish.reason());
        }
        return new Answer.Given<>(shelve(who, row, checked, checked.whole().get(), wish));
    }

    /** @param key of the workbench's words */
    private static Diagnostic refusal(String key) {
        return Diagnostic.error("REFUSED", key, Where.at("reason"));
    }

    private Publication.Done shelve(
            Actor who, Drafts.Row row, CheckedDraft checked, TeachingCase whole, Publication.Wish wish) {
        long caseId = shelf.all().stream()
                .filter(one -> one.slug().equals(whole.slug()))
                .findFirst()
                .map(CaseShelf.Shelved::id)
                .orElseGet(() -> shelf.add(whole.slug()));
        long version =
                shelf.addVersionBy(who.account(), caseId, whole, TreeHash.of(CaseJson.write(whole)), clock.instant());
        shelf.serve(caseId, version);
        ShelvingQuestions.Shelved put = questions.put(who, checked, whole, version, wish);
        Set<String> there = whole.parts().stream().map(part -> part.id()).collect(Collectors.toSet());
        Set<String> open = wish.parts().stream().filter(there::contains).collect(Collectors.toSet());
        wish.courses()
                .forEach(course -> marks.open(
                        course,
                        caseId,
                        open.isEmpty() ? Set.of(whole.parts().getFirst().id()) : open));
        drafts.published(row.id(), whole.slug());
        audit.record(
                "CONTENT", who.account(), "case " + whole.slug(), "version " + version + " from draft " + row.id());
        return new Publication.Done(whole.slug(), put.reviewed(), put.drafts(), wish.courses());
    }
}
