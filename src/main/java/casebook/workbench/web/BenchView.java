package casebook.workbench.web;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.Removal;
import casebook.commentary.draft.Completeness;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.Requirement;
import casebook.commentary.draft.Verbatim;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.workbench.ContentField;
import casebook.workbench.ContentFields;
import casebook.workbench.Held;
import casebook.workbench.Proposals;
import casebook.workbench.Restored;
import casebook.workbench.SourceText;
import casebook.workbench.WorkingDraft;
import casebook.workbench.app.Bench;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that the workbench's page shows of a draft, for one current sentence, one tab and one proposal under the pen. */
public final class BenchView {
    /** A part of the case, or the questions. @param title empty for one without */
    public record Tab(String id, String title, long open) {}

    /** What was done, and when. */
    public record Line(String text, Instant at) {}

    /** @param sentences numbers of the statements concerned */
    public record DoubtRow(String message, List<ProposalRow.Rest> sentences) {}

    private final Bench bench;
    private final WorkingDraft draft;
    private final BenchAddress address;
    private final Phrases words;
    private final List<StatementRow> rows;
    private final int current;
    private final List<Proposal> accepted;
    private final ProposalRows proposals;

    /** @param typed what a form has sent that failed; null otherwise */
    BenchView(Bench bench, BenchAddress address, Phrases words, Locale locale, @Nullable SentForm typed) {
        this.bench = bench;
        this.draft = bench.draft().facing(address.source());
        this.words = words;
        String part = address.part().isEmpty() ? partOf(bench.draft(), address.edit()) : address.part();
        this.address = new BenchAddress(
                address.draft(),
                part,
                draft.shown().equals(draft.sources().getFirst())
                        ? ""
                        : draft.shown().id(),
                address.sentence(),
                address.edit());
        rows = StatementRows.of(draft, address.sentence());
        current = draft.number(address.sentence()) - 1;
        accepted = Proposals.accepted(draft);
        proposals = new ProposalRows(draft, address.sentence(), address.edit(), words, locale, typed);
    }

    /** The tab of a proposal; the first one for what is none. */
    private static String partOf(WorkingDraft draft, String proposal) {
        return draft.proposal(proposal)
                .map(one -> one.kind().equals("ITEM") ? ProposalRows.QUESTIONS : one.part())
                .orElse("A");
    }

    public Bench getBench() {
        return bench;
    }

    public WorkingDraft getDraft() {
        return draft;
    }

    public String getPart() {
        return address.part();
    }

    public String getSentence() {
        return address.sentence();
    }

    public String getEdit() {
        return address.edit();
    }

    /** The address with this tab, sentence and proposal under the pen. */
    public String to(String part, String sentence, String edit) {
        return address.path(part, address.source(), sentence, edit);
    }

    /** Where a statement is, of whichever source. */
    public String at(ProposalRow.Rest rest) {
        return address.path(address.part(), first(rest.source()), rest.id(), address.edit()) + "#s-" + rest.id();
    }

    /** The address with another source shown. */
    public String from(String source) {
        return address.path(address.part(), first(source), "", address.edit());
    }

    private String first(String source) {
        return source.equals(draft.sources().getFirst().id()) ? "" : source;
    }

    /** All sources, when there are several. */
    public List<SourceText> getSources() {
        return draft.isOfSeveral() ? draft.sources() : List.of();
    }

    /** What was done last, latest first. */
    public List<Line> getHistory() {
        return bench.recent().stream()
                .map(one -> new Line(new DidWords(words).line(one), one.at()))
                .toList();
    }

    public String getUndoable() {
        return bench.history()
                .undoable()
                .map(one -> new DidWords(words).what(one.what()))
                .orElse("");
    }

    public String getRedoable() {
        return bench.history()
                .redoable()
                .map(one -> new DidWords(words).what(one.what()))
                .orElse("");
    }

    /** Entries on which the sources disagree and nobody has said what to make of it. */
    public List<Held> getInDoubt() {
        return draft.held().stream()
                .filter(one -> one.state() != Held.State.REJECTED && one.isInDoubt())
                .toList();
    }

    public String getBefore() {
        return html(rows.subList(0, Math.max(0, current)));
    }

    public @Nullable StatementRow getCurrent() {
        return current < 0 ? null : rows.get(current);
    }

    public String getAfter() {
        return html(rows.subList(current + 1, rows.size()));
    }

    private String html(List<StatementRow> some) {
        return StatementsHtml.of(
                some, address.path(address.part(), address.source(), "", address.edit()) + "&s=", words);
    }

    public String getCurrentKind() {
        return current < 0 ? "" : StatementsHtml.kind(rows.get(current).type());
    }

    public String getCurrentIcon() {
        return current < 0 ? "" : StatementsHtml.icon(rows.get(current).type());
    }

    public int getStatements() {
        return rows.size();
    }

    public int getEvents() {
        return getDraft().found().events().size();
    }

    public List<Actor> getActors() {
        return getDraft().found().actors().actors();
    }

    public int getConcepts() {
        return getDraft().found().concepts().size();
    }

    /** The running words of the commentary. */
    public int getWords() {
        String text = getDraft().text().text().strip();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }

    public List<String> getTypes() {
        return Arrays.stream(StatementType.values())
                .filter(type -> type != StatementType.PLANNED)
                .map(Enum::name)
                .toList();
    }

    public List<Removal> getRemoved() {
        return getDraft().text().removed();
    }

    public List<Restored> getRestored() {
        return getDraft().restored();
    }

    public List<DoubtRow> getDoubts() {
        return Proposals.doubts(getDraft()).stream()
                .map(one -> new DoubtRow(one.message(), proposals.rests(one.sentences())))
                .toList();
    }

    public List<Tab> getTabs() {
        Set<String> ids = new LinkedHashSet<>();
        ids.add("A");
        List<JsonObject> parts = getDraft().head().containsKey("parts")
                ? getDraft().head().getJsonArray("parts").getValuesAs(JsonObject.class)
                : List.of();
        parts.forEach(one -> ids.add(one.getString("id", "")));
        getDraft().held().stream().filter(one -> !one.kind().equals("ITEM")).forEach(one -> ids.add(one.part()));
        List<Tab> tabs = new ArrayList<>();
        for (String id : ids) {
            String title = parts.stream()
                    .filter(one -> one.getString("id", "").equals(id))
                    .map(one -> one.getString("title", ""))
                    .findFirst()
                    .orElse("");
            tabs.add(new Tab(id, words.say(title.isEmpty() ? "bench.part.plain" : "bench.part", id, title), open(id)));
        }
        if (getDraft().held().stream().anyMatch(one -> one.kind().equals("ITEM"))) {
            tabs.add(new Tab(ProposalRows.QUESTIONS, words.word("bench.part.questions"), open(ProposalRows.QUESTIONS)));
        }
        return tabs;
    }

    private long open(String tab) {
        return getDraft().held().stream()
                .filter(one -> ProposalRows.isIn(one, tab) && one.state() == Held.State.PROPOSED)
                .count();
    }

    public List<ProposalRow.Group> getGroups() {
        return proposals.groups(address.part());
    }

    public List<ContentField> getHead() {
        return proposals.typed(ContentFields.of("HEAD", getDraft().head()));
    }

    /** The actors of the draft that are not rejected. */
    public List<Held> getDeciders() {
        return getDraft().held().stream()
                .filter(one -> one.kind().equals("ACTOR") && one.state() != Held.State.REJECTED)
                .toList();
    }

    public String label(ContentField field) {
        return proposals.label(field);
    }

    public List<TodoRow> getTodo() {
        return Completeness.of(getDraft().head(), accepted).stream()
                .map(one -> TodoRow.of(one, linkOf(one), words))
                .toList();
    }

    private String linkOf(Requirement one) {
        return TodoPlace.of(one, getPart())
                .map(place -> to(place.part(), getSentence(), place.edit()) + "#" + place.anchor())
                .orElse("");
    }

    public long getDone() {
        return getTodo().stream().filter(one -> one.what().isComplete()).count();
    }

    /** Percent of the accepted draft that stands word for word in the source. */
    public double getShare() {
        return 100 * Verbatim.share(getDraft().texts(), Proposals.acceptedText(getDraft()));
    }

    public double getMostShare() {
        return 100 * Verbatim.MOST;
    }

    public int getAccepted() {
        return accepted.size();
    }
}
