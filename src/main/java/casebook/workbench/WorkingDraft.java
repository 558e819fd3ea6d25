package casebook.workbench;

import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import casebook.commentary.draft.JointDraft;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A commentary, or several, and the case that is being made of them, at one moment.
 *
 * @param shown the source that is looked at and corrected
 * @param others the other sources
 * @param head what stands above the case: title, as-of date and so on, as the draft case's tree names them
 * @param held the proposals in the order of the case
 * @param doubts what a reader should look at, as the drafting has said it
 */
public record WorkingDraft(
        SourceText shown, List<SourceText> others, JsonObject head, List<Held> held, JsonArray doubts) {

    public WorkingDraft {
        others = List.copyOf(others);
        held = List.copyOf(held);
    }

    /** A draft of one source. */
    public static WorkingDraft of(String name, String source, Annotations found) {
        return new WorkingDraft(
                new SourceText(JointDraft.FIRST, name, source, found, List.of()),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT,
                List.of(),
                JsonValue.EMPTY_JSON_ARRAY);
    }

    /** All sources in the order of their letters; the case is about the first. */
    public List<SourceText> sources() {
        return Stream.concat(Stream.of(shown), others.stream())
                .sorted(Comparator.comparing(SourceText::id))
                .toList();
    }

    public boolean isOfSeveral() {
        return !others.isEmpty();
    }

    /** The same with another source looked at; without change when there is none of that id. @param id or {@code last} */
    public WorkingDraft facing(String id) {
        return others.stream()
                .filter(one ->
                        one.id().equals(id.equals("last") ? sources().getLast().id() : id))
                .findFirst()
                .map(one -> new WorkingDraft(
                        one,
                        sources().stream().filter(other -> !other.equals(one)).toList(),
                        head,
                        held,
                        doubts))
                .orElse(this);
    }

    /** The same with the first source looked at, as it is kept. */
    public WorkingDraft facingFirst() {
        return facing(sources().getFirst().id());
    }

    public Annotations found() {
        return shown.found();
    }

    public List<Restored> restored() {
        return shown.restored();
    }

    /** The texts of all sources. */
    public List<Commentary> texts() {
        return sources().stream().map(one -> one.found().commentary()).toList();
    }

    public Commentary text() {
        return found().commentary();
    }

    public String title() {
        return head.getString("title", "");
    }

    public Optional<Sentence> sentence(String id) {
        return text().sentences().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /** The place of a sentence in the text, from 1; 0 when there is none. */
    public int number(String id) {
        List<String> ids = text().sentences().map(Sentence::id).toList();
        return ids.indexOf(id) + 1;
    }

    public Optional<Statement> statement(String sentence) {
        return found().statements().stream()
                .filter(statement -> statement.sentence().equals(sentence))
                .findFirst();
    }

    public Optional<Passage> passageOf(String sentence) {
        return sentence(sentence).flatMap(text()::passageOf);
    }

    public Optional<Held> proposal(String id) {
        return held.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** A statement by number, with its source's letter when there are several. */
    String numbered(String id) {
        return (isOfSeveral() ? shown.letter() + " " : "") + number(id);
    }

    WorkingDraft with(Annotations other) {
        return with(other, shown.restored());
    }

    WorkingDraft with(Annotations other, List<Restored> otherRestored) {
        SourceText now = new SourceText(shown.id(), shown.name(), shown.source(), other, otherRestored);
        return new WorkingDraft(now, others, head, held, doubts);
    }

    WorkingDraft holding(List<Held> otherHeld) {
        return new WorkingDraft(shown, others, head, otherHeld, doubts);
    }

    WorkingDraft holding(List<Held> otherHeld, JsonArray otherDoubts) {
        return new WorkingDraft(shown, others, head, otherHeld, otherDoubts);
    }

    WorkingDraft under(JsonObject other) {
        return new WorkingDraft(shown, others, other, held, doubts);
    }

    /** The same with all accepted that is proposed and nobody has decided on. */
    public WorkingDraft asIfAccepted() {
        return holding(held.stream()
                .map(one -> one.state() == Held.State.PROPOSED && !one.isOwn() ? one.now(Held.State.ACCEPTED) : one)
                .toList());
    }

    WorkingDraft of(List<SourceText> sources) {
        return new WorkingDraft(sources.getFirst(), sources.subList(1, sources.size()), head, held, doubts);
    }
}
