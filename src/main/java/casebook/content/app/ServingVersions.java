package casebook.content.app;

import casebook.cases.CaseEdits;
import casebook.cases.CaseHistory.History;
import casebook.cases.CaseShelf;
import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.content.TreeHash;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The two transactions of publishing a case: the new version, and that readers see it. */
@ApplicationScoped
@Transactional
public class ServingVersions {
    private static final String CHANGED = "Somebody has changed the case since this page was shown. Look again.";

    private final EditingCases editing;
    private final CaseEdits edits;
    private final CaseShelf shelf;
    private final EditSurroundings surroundings;
    private final Audit audit;

    /** A version that is not served yet, and what it was made of. */
    public record Made(long version, long base, int revision) {}

    @Inject
    public ServingVersions(
            EditingCases editing, CaseEdits edits, CaseShelf shelf, EditSurroundings surroundings, Audit audit) {
        this.editing = editing;
        this.edits = edits;
        this.shelf = shelf;
        this.surroundings = surroundings;
        this.audit = audit;
    }

    public Answer<Made> make(Actor actor, String slug, int revision) {
        Answer<CaseWork> open = editing.open(actor, slug);
        if (!(open instanceof Answer.Given<CaseWork> given)) {
            return passedOn(open);
        }
        CaseWork work = given.value();
        edits.hold(work.history().id());
        if (work.edit() == null || work.revision() != revision) {
            return refusal("EDIT_CHANGED", CHANGED);
        }
        if (work.isOvertaken()) {
            return refusal("CASE_OVERTAKEN", "Another version has been published since these changes were begun.");
        }
        List<Diagnostic> faults = editing.diagnostics(work);
        if (Diagnostic.anyError(faults)) {
            return new Answer.Invalid<>(faults);
        }
        TeachingCase whole = CaseJson.read(work.tree());
        JsonObject tree = CaseJson.write(whole);
        if (tree.equals(CaseJson.write(work.base().teachingCase()))) {
            return refusal("NOTHING_CHANGED", "Nothing differs from the published version.");
        }
        long version =
                edits.addVersion(work.history().id(), whole, TreeHash.of(tree), actor.account(), surroundings.now());
        return new Answer.Given<>(new Made(version, work.base().id(), revision));
    }

    /** @return the number of the version */
    public Answer<Integer> serve(Actor actor, String slug, Made made) {
        Answer<CaseWork> open = editing.open(actor, slug);
        if (!(open instanceof Answer.Given<CaseWork> given)) {
            return passedOn(open);
        }
        History history = given.value().history();
        edits.hold(history.id());
        if (given.value().revision() != made.revision() || given.value().isOvertaken()) {
            return refusal("EDIT_CHANGED", CHANGED);
        }
        int number = history.versions().stream()
                .filter(line -> line.id() == made.version())
                .findFirst()
                .orElseThrow()
                .number();
        shelf.serve(history.id(), made.version());
        edits.discard(history.id());
        audit.record("CASE_PUBLISHED", actor.account(), "case " + slug, "version " + number);
        return new Answer.Given<>(number);
    }

    private static <T> Answer<T> refusal(String code, String message) {
        return new Answer.Invalid<>(List.of(Diagnostic.error(code, message, Where.at(""))));
    }

    /** The same refusal of something else. */
    static <T> Answer<T> passedOn(Answer<?> refused) {
        return switch (refused) {
            case Answer.Given<?> ignored -> throw new IllegalArgumentException("that is no refusal");
            case Answer.Hidden<?> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<?> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<?> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }
}
