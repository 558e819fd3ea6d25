package casebook.workbench.app;

import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Where;
import casebook.workbench.Deed;
import casebook.workbench.DraftChange;
import casebook.workbench.DraftChange.Kind;
import casebook.workbench.Drafts;
import casebook.workbench.History;
import casebook.workbench.Shaped;
import casebook.workbench.TreeDiff;
import casebook.workbench.WorkingDraft;
import casebook.workbench.WorkingDraftJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Working on a draft. Each deed is made upon a revision; when somebody was faster nothing is changed, and the answer
 * {@code CHANGED_MEANWHILE} says who did what since.
 */
@ApplicationScoped
@Transactional
public class ShapingDrafts {
    private static final int RECENT = 12;

    private final DraftAccess access;
    private final DraftPeople people;
    private final Drafts drafts;
    private final ShapingRules rules;
    private final WorkClock clock;

    @Inject
    public ShapingDrafts(DraftAccess access, DraftPeople people, Drafts drafts, ShapingRules rules, WorkClock clock) {
        this.access = access;
        this.people = people;
        this.drafts = drafts;
        this.rules = rules;
        this.clock = clock;
    }

    /** The draft as it stands; notes that the actor has it open. */
    public Answer<Bench> open(Actor who, long id) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Drafts.Row row = found.get();
        drafts.seen(id, who.account(), clock.instant());
        List<DraftChange> changes = drafts.changes(id);
        return new Answer.Given<>(new Bench(
                id,
                row.owner() == who.account(),
                row.revision(),
                read(row.body()),
                row.updatedAt(),
                people.here(id, who.account()),
                people.others(id, who.account()),
                History.of(changes),
                people.told(changes.reversed().stream().limit(RECENT).toList()),
                row.publishedCase()));
    }

    /**
     * @param base the revision that the actor has seen
     * @param source the one that the deed is done to; empty for the first
     * @return the new revision; invalid with {@code CHANGED_MEANWHILE}, or with {@code REFUSED} and a key of the words
     */
    public Answer<Integer> act(Actor who, long id, int base, String source, Deed deed) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (found.get().revision() != base) {
            return changedMeanwhile(id, base);
        }
        WorkingDraft before = read(found.get().body());
        return switch (rules.shaping().apply(before, source, deed)) {
            case Shaped.Refused refused ->
                new Answer.Invalid<>(List.of(Diagnostic.error("REFUSED", refused.why(), Where.at(""))));
            case Shaped.Changed changed -> keep(who, found.get(), changed);
        };
    }

    private Answer<Integer> keep(Actor who, Drafts.Row row, Shaped.Changed changed) {
        JsonObject before = tree(row.body());
        JsonObject after = WorkingDraftJson.write(changed.draft());
        if (after.equals(before)) {
            return new Answer.Given<>(row.revision());
        }
        Drafts.Patches patches = new Drafts.Patches(
                TreeDiff.between(before, after).toString(),
                TreeDiff.between(after, before).toString());
        return keep(who, row, after, Kind.DONE, changed.what().written(), patches);
    }

    private Answer<Integer> keep(
            Actor who, Drafts.Row row, JsonObject after, Kind kind, String what, Drafts.Patches patches) {
        int revision = row.revision() + 1;
        DraftChange change = new DraftChange(revision, who.account(), clock.instant(), kind, what);
        String title = StartingDrafts.title(WorkingDraftJson.read(after));
        return drafts.change(row.id(), row.revision(), title, after.toString(), change, patches)
                ? new Answer.Given<>(revision)
                : changedMeanwhile(row.id(), row.revision());
    }

    /** Undoes the last change that is not undone, whoever has made it. */
    public Answer<Integer> undo(Actor who, long id, int base) {
        return goBack(who, id, base, false);
    }

    /** Does again what was undone last. */
    public Answer<Integer> redo(Actor who, long id, int base) {
        return goBack(who, id, base, true);
    }

    private Answer<Integer> goBack(Actor who, long id, int base, boolean again) {
        Optional<Drafts.Row> found = access.draft(who, id);
        if (found.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (found.get().revision() != base) {
            return changedMeanwhile(id, base);
        }
        History history = History.of(drafts.changes(id));
        Optional<DraftChange> change = again ? history.redoable() : history.undoable();
        if (change.isEmpty()) {
            return new Answer.Given<>(base);
        }
        Drafts.Patches made = drafts.patches(id, change.get().revision());
        Drafts.Patches now = again ? made : new Drafts.Patches(made.inverse(), made.forward());
        JsonObject after;
        try (JsonReader reader = JsonTree.reader(now.forward())) {
            after = Json.createPatch(reader.readArray()).apply(tree(found.get().body()));
        }
        return keep(
                who,
                found.get(),
                after,
                again ? Kind.REDONE : Kind.UNDONE,
                change.get().what(),
                now);
    }

    private <T> Answer<T> changedMeanwhile(long id, int base) {
        List<DraftChange> since = drafts.changes(id).stream()
                .filter(change -> change.revision() > base)
                .toList();
        return new Answer.Invalid<>(since.stream()
                .map(one -> Diagnostic.error("CHANGED_MEANWHILE", one.what(), Where.at("")))
                .toList());
    }

    static WorkingDraft read(String body) {
        return WorkingDraftJson.read(tree(body));
    }

    private static JsonObject tree(String body) {
        try (JsonReader reader = JsonTree.reader(body)) {
            return reader.readObject();
        }
    }
}
