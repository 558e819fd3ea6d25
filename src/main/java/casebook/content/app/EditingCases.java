package casebook.content.app;

import casebook.cases.CaseEdits;
import casebook.cases.CaseEdits.Edit;
import casebook.cases.CaseHistory.History;
import casebook.cases.CaseVersion;
import casebook.cases.app.CaseLibrary;
import casebook.cases.json.CaseJson;
import casebook.cases.json.CaseTree;
import casebook.content.TreeHash;
import casebook.content.editing.CaseFinding;
import casebook.interchange.yaml.ContentFiles;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Authors change a case element by element. All changes go into one edit, which its editors share and readers do not see
 * before it is published. A save says how the element looked when it was shown: when somebody else has changed it since,
 * it is not taken.
 */
@ApplicationScoped
@Transactional
public class EditingCases {
    private final CaseRights rights;
    private final CaseEdits edits;
    private final CaseLibrary cases;
    private final Standings standings;
    private final EditSurroundings support;

    @Inject
    public EditingCases(
            CaseRights rights, CaseEdits edits, CaseLibrary cases, Standings standings, EditSurroundings support) {
        this.rights = rights;
        this.edits = edits;
        this.cases = cases;
        this.standings = standings;
        this.support = support;
    }

    /** How an element looks, for {@link #save}. */
    public static String mark(JsonObject element) {
        return TreeHash.of(element);
    }

    public Answer<CaseWork> open(Actor actor, String slug) {
        return rights.toWrite(actor, slug) instanceof Answer.Given<History> given
                ? work(given.value())
                : refused(actor, slug);
    }

    /**
     * Puts an element in place of the one with its id.
     *
     * @param seen the mark of the element as it was shown; empty for a new one
     */
    public Answer<CaseWork.Save> save(Actor actor, String slug, String id, JsonObject element, String seen) {
        return change(actor, slug, id, seen, mark(element), tree -> CaseTree.put(tree, id, element));
    }

    /**
     * Puts a drawing into an exhibit, or takes it out.
     *
     * @param svg empty to take it out; refused for all that {@link ContentFiles#checkDrawing} finds
     */
    public Answer<CaseWork.Save> draw(Actor actor, String slug, JsonObject exhibit, String svg, String seen) {
        List<Diagnostic> faults = svg.isEmpty() ? List.of() : new ContentFiles().checkDrawing(svg);
        if (!faults.isEmpty()) {
            return new Answer.Invalid<>(faults);
        }
        String id = exhibit.getString("id");
        JsonObjectBuilder drawn = Json.createObjectBuilder(exhibit);
        if (svg.isEmpty()) {
            drawn.remove("svg").remove("file");
        } else {
            drawn.add("svg", svg).add("file", exhibit.getString("file", id.substring(2) + ".svg"));
        }
        return save(actor, slug, id, drawn.build(), seen);
    }

    /** Takes an element out. */
    public Answer<CaseWork.Save> remove(Actor actor, String slug, String id, String seen) {
        return change(actor, slug, id, seen, "", tree -> CaseTree.remove(tree, id));
    }

    /** Moves an element one place up (-1) or down (1) among its neighbours. */
    public Answer<CaseWork.Save> move(Actor actor, String slug, String id, int by) {
        return change(actor, slug, id, null, null, tree -> CaseTree.move(tree, id, by));
    }

    /** Drops all that was changed, if nobody has changed more since. */
    public Answer<CaseWork.Save> discard(Actor actor, String slug, int revision) {
        return whole(actor, slug, revision, work -> edits.discard(work.history().id()));
    }

    /** Goes on with the changes on top of the version that readers see now. */
    public Answer<CaseWork.Save> goOn(Actor actor, String slug, int revision) {
        return whole(actor, slug, revision, work -> {
            Long served = work.history().served();
            if (served != null && work.edit() != null) {
                keep(actor, work, served, work.tree());
            }
        });
    }

    /** What is wrong with the case as it stands and, when nothing is, what would become of the items. */
    public Answer<CaseWork.Check> check(Actor actor, String slug) {
        if (!(open(actor, slug) instanceof Answer.Given<CaseWork> given)) {
            return refused(actor, slug);
        }
        CaseWork work = given.value();
        List<CaseFinding> findings = diagnostics(work).stream()
                .map(found -> CaseFinding.of(found, work.tree()))
                .toList();
        List<ItemStanding> items = findings.stream().anyMatch(CaseFinding::error)
                ? List.of()
                : standings.in(work.history(), CaseJson.read(work.tree()));
        return new Answer.Given<>(new CaseWork.Check(findings, items));
    }

    List<Diagnostic> diagnostics(CaseWork work) {
        return new ContentFiles().checkCase(work.tree(), support.citable(work.base()));
    }

    private Answer<CaseWork.Save> change(
            Actor actor,
            String slug,
            String id,
            @Nullable String seen,
            @Nullable String wanted,
            UnaryOperator<JsonObject> how) {
        if (!(rights.toWrite(actor, slug) instanceof Answer.Given<History> given)) {
            return refused(actor, slug);
        }
        edits.hold(given.value().id());
        if (!(work(given.value()) instanceof Answer.Given<CaseWork> open)) {
            return new Answer.Hidden<>();
        }
        CaseWork work = open.value();
        Optional<JsonObject> there = CaseTree.find(work.tree(), id);
        String now = there.map(EditingCases::mark).orElse("");
        if (seen == null && there.isEmpty()) {
            return new Answer.Hidden<>();
        }
        if (seen != null && !now.equals(seen) && !now.equals(wanted)) {
            if (seen.isEmpty()) {
                return new Answer.Invalid<>(List.of(
                        Diagnostic.error("ID_TWICE", "The id " + id + " is taken; choose another.", Where.at("id"))));
            }
            return new Answer.Given<>(new CaseWork.Save(work, false));
        }
        JsonObject changed = how.apply(work.tree());
        if (!changed.equals(work.tree())) {
            keep(actor, work, work.base().id(), changed);
        }
        return saved(given.value());
    }

    private Answer<CaseWork.Save> whole(Actor actor, String slug, int revision, Consumer<CaseWork> deed) {
        if (!(rights.toWrite(actor, slug) instanceof Answer.Given<History> given)) {
            return refused(actor, slug);
        }
        edits.hold(given.value().id());
        if (!(work(given.value()) instanceof Answer.Given<CaseWork> open)) {
            return new Answer.Hidden<>();
        }
        if (open.value().revision() != revision) {
            return new Answer.Given<>(new CaseWork.Save(open.value(), false));
        }
        deed.accept(open.value());
        return saved(given.value());
    }

    private void keep(Actor actor, CaseWork work, long base, JsonObject tree) {
        edits.keep(new Edit(work.history().id(), base, work.revision() + 1, tree, actor.account(), support.now()));
    }

    private Answer<CaseWork.Save> saved(History history) {
        return work(history) instanceof Answer.Given<CaseWork> after
                ? new Answer.Given<>(new CaseWork.Save(after.value(), true))
                : new Answer.Hidden<>();
    }

    private Answer<CaseWork> work(History history) {
        Long served = history.served();
        Optional<Edit> edit = edits.find(history.id());
        if (edit.isPresent()) {
            Edit found = edit.get();
            String editor = support.nameOf(found.by());
            return new Answer.Given<>(new CaseWork(history, cases.get(found.base()), found.tree(), found, editor));
        }
        if (served == null) {
            return new Answer.Hidden<>();
        }
        CaseVersion base = cases.get(served);
        return new Answer.Given<>(new CaseWork(history, base, CaseJson.write(base.teachingCase()), null, ""));
    }

    private <T> Answer<T> refused(Actor actor, String slug) {
        return rights.toRead(actor, slug) instanceof Answer.Hidden<History>
                ? new Answer.Hidden<>()
                : new Answer.Forbidden<>();
    }
}
