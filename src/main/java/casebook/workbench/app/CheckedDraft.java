package casebook.workbench.app;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import casebook.commentary.draft.Doubt;
import casebook.commentary.draft.DraftCase;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.Verbatim;
import casebook.content.editing.CaseFinding;
import casebook.interchange.yaml.ContentFiles;
import casebook.item.AssessmentItem;
import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.JsonTree;
import casebook.shared.Parsed;
import casebook.shared.Places;
import casebook.shared.Severity;
import casebook.shared.Where;
import casebook.workbench.Accounts;
import casebook.workbench.Judging;
import casebook.workbench.Proposals;
import casebook.workbench.WorkingDraft;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A draft put together as a case, with all that keeps it from being one.
 *
 * @param proposed the slug that the drafting gave, with which the names of its questions begin
 */
record CheckedDraft(Optional<TeachingCase> whole, List<Proposal> accepted, List<Diagnostic> stops, String proposed) {

    /** An accepted question, read. @param bank that it is meant for; empty when it says none */
    record Asked(String slug, Parsed<AssessmentItem> item, String bank) {}

    static CheckedDraft of(WorkingDraft draft, String slug) {
        List<Proposal> accepted = Proposals.accepted(draft);
        JsonObject head = JsonTree.object()
                .addAll(Json.createObjectBuilder(draft.head()))
                .add("slug", slug)
                .build();
        Parsed<JsonObject> tree = DraftCase.tree(head, accepted, doubts(draft));
        List<Diagnostic> stops = new ArrayList<>(tree.diagnostics().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .toList());
        Optional<TeachingCase> whole = tree.asOptional().flatMap(found -> read(found, stops));
        whole.ifPresent(found -> refused(found, accepted, stops));
        copied(draft, accepted, stops);
        return new CheckedDraft(
                stops.isEmpty() ? whole : Optional.empty(),
                accepted,
                List.copyOf(stops),
                draft.head().getString("slug", ""));
    }

    private static List<Doubt> doubts(WorkingDraft draft) {
        return Stream.concat(Proposals.doubts(draft).stream(), Accounts.chosen(draft).stream())
                .toList();
    }

    /** The form of a case is told by an exception where it is broken, as when a date was typed that is none. */
    private static Optional<TeachingCase> read(JsonObject tree, List<Diagnostic> stops) {
        try {
            return Optional.of(CaseJson.read(tree));
        } catch (RuntimeException broken) {
            stops.add(Diagnostic.error(
                    "DRAFT_FORM",
                    "an accepted entry is not in the form of a case: " + broken.getMessage(),
                    Where.at("")));
            return Optional.empty();
        }
    }

    /** What the loader would refuse in the files of this case is not published either. */
    private static void refused(TeachingCase whole, List<Proposal> accepted, List<Diagnostic> stops) {
        JsonObject tree = CaseJson.write(whole);
        for (Diagnostic one : new ContentFiles().checkCase(tree, cited(whole))) {
            CaseFinding found = CaseFinding.of(one, tree);
            // That there is no objective at all is told among what no case can do without.
            if (one.severity() == Severity.ERROR && !found.field().equals("objectives")) {
                String where = proposal(found.element(), accepted);
                stops.add(Diagnostic.error(one.code(), label(where, accepted) + one.message(), Where.at(where)));
            }
        }
    }

    /** A draft cites nothing but what the cases that are served cite. */
    private static Set<String> cited(TeachingCase whole) {
        Set<String> ids = new HashSet<>();
        whole.passages().forEach(passage -> ids.add(passage.source()));
        whole.timeline().forEach(event -> ids.addAll(event.sources()));
        whole.concepts().forEach(concept -> ids.addAll(concept.references()));
        return ids;
    }

    private static String label(String proposal, List<Proposal> accepted) {
        return accepted.stream()
                .filter(one -> one.id().equals(proposal))
                .findFirst()
                .map(one -> "“" + Judging.label(one.id(), one.content()) + "”: ")
                .orElse("");
    }

    /** The proposal that an element of the case is of; {@code title} for the head. */
    private static String proposal(String element, List<Proposal> accepted) {
        return accepted.stream()
                .filter(one -> one.content().getString("id", "").equals(element)
                        || one.content().toString().contains("\"id\":\"" + element + "\""))
                .findFirst()
                .map(Proposal::id)
                .orElse("title");
    }

    private static void copied(WorkingDraft draft, List<Proposal> accepted, List<Diagnostic> stops) {
        double share = Verbatim.share(draft.texts(), Proposals.acceptedText(draft));
        if (share > Verbatim.MOST) {
            stops.add(Diagnostic.error(
                    "VERBATIM",
                    "%.1f %% of the accepted words stand so in the source; at most %.0f %% may. Say more in your own words."
                            .formatted(100 * share, 100 * Verbatim.MOST),
                    Where.at("")));
        }
        Verbatim.runs(draft.texts(), accepted).stream()
                .filter(run -> run.count() > Verbatim.LONGEST)
                .forEach(run -> stops.add(Diagnostic.error(
                        "QUOTATION",
                        run.count() + " words of the source in one run; a quotation has at most " + Verbatim.LONGEST
                                + ": “" + run.words() + "”",
                        Where.at(run.proposal()))));
    }

    /** Two drafts of one commentary have questions of the same names; their cases have not. */
    private String named(String question, String slug) {
        return !proposed.isEmpty() && question.startsWith(proposed)
                ? slug + question.substring(proposed.length())
                : question;
    }

    List<Asked> questions(String slug) {
        List<Asked> asked = new ArrayList<>();
        for (Proposal one : accepted) {
            for (JsonObject tree : DraftCase.items(slug, List.of(one))) {
                String name = named(tree.getString("slug", one.id()), slug);
                JsonObject own =
                        Json.createObjectBuilder(tree).add("slug", name).build();
                asked.add(new Asked(
                        name, ItemJson.read(own, Places.NONE), one.bank().orElse("")));
            }
        }
        return asked;
    }
}
