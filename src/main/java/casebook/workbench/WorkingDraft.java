package casebook.workbench;

import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A commentary and the case that is being made of it, at one moment.
 *
 * @param name of the file that it was read from; empty for pasted text
 * @param source the text as it was read, before cleaning
 * @param head what stands above the case: title, as-of date and so on, as the draft case's tree names them
 * @param found the annotations with all corrections
 * @param restored removals that were undone, in the order in which that was done
 * @param held the proposals in the order of the case
 * @param doubts what a reader should look at, as the drafting has said it
 */
public record WorkingDraft(
        String name,
        String source,
        JsonObject head,
        Annotations found,
        List<Restored> restored,
        List<Held> held,
        JsonArray doubts) {

    public WorkingDraft {
        restored = List.copyOf(restored);
        held = List.copyOf(held);
    }

    public Commentary text() {
        return found.commentary();
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
        return found.statements().stream()
                .filter(statement -> statement.sentence().equals(sentence))
                .findFirst();
    }

    public Optional<Passage> passageOf(String sentence) {
        return sentence(sentence).flatMap(text()::passageOf);
    }

    public Optional<Held> proposal(String id) {
        return held.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    WorkingDraft with(Annotations other) {
        return new WorkingDraft(name, source, head, other, restored, held, doubts);
    }

    WorkingDraft with(Annotations other, List<Restored> others) {
        return new WorkingDraft(name, source, head, other, others, held, doubts);
    }

    WorkingDraft holding(List<Held> others) {
        return new WorkingDraft(name, source, head, found, restored, others, doubts);
    }

    WorkingDraft holding(List<Held> others, JsonArray otherDoubts) {
        return new WorkingDraft(name, source, head, found, restored, others, otherDoubts);
    }

    WorkingDraft under(JsonObject other) {
        return new WorkingDraft(name, source, other, found, restored, held, doubts);
    }
}
