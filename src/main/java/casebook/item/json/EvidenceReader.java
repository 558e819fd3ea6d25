package casebook.item.json;

import casebook.item.Choice;
import casebook.item.EvidenceInteraction;
import casebook.item.Quotation;
import casebook.item.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads an evidence item; used once. */
final class EvidenceReader {

    private static final double SLACK = 1e-9;

    private final Fields fields;
    private final InteractionCheck check;

    EvidenceReader(Fields fields, InteractionCheck check) {
        this.fields = fields;
        this.check = check;
    }

    EvidenceInteraction read(List<Choice> choices, double marks) {
        check.singleKey(choices);
        EvidenceInteraction evidence = new EvidenceInteraction(
                choices,
                fields.texts("passages"),
                fields.whole("maxSentences", 1, 100),
                fields.number("answerMarks", 0, ItemReader.MOST_MARKS),
                fields.number("evidenceMarks", 0, ItemReader.MOST_MARKS),
                accepted(),
                sentences());
        marks(evidence, marks);
        quotations(evidence);
        if (fields.has("sentences")) {
            resolved(evidence);
        }
        return evidence;
    }

    private List<List<Quotation>> accepted() {
        List<List<Quotation>> accepted = new ArrayList<>();
        for (List<Fields> set : fields.lists("accepted")) {
            List<Quotation> quotations = new ArrayList<>();
            for (Fields quotation : set) {
                quotations.add(new Quotation(quotation.id("passage"), quotation.text("quote")));
                quotation.done();
            }
            accepted.add(quotations);
        }
        return accepted;
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Fields sentence : fields.optionalObjects("sentences")) {
            sentences.add(new Sentence(sentence.id("passage"), sentence.text("id"), sentence.text("text")));
            sentence.done();
        }
        return sentences;
    }

    private void marks(EvidenceInteraction evidence, double marks) {
        if (marks > 0 && Math.abs(evidence.answerMarks() + evidence.evidenceMarks() - marks) > SLACK) {
            fields.error("ITEM_MARKS", "evidenceMarks", "answerMarks and evidenceMarks must sum to marks");
        }
    }

    private void quotations(EvidenceInteraction evidence) {
        if (evidence.accepted().isEmpty()) {
            fields.error("ITEM_EVIDENCE", "accepted", "at least one set must be accepted");
        }
        for (int set = 0; set < evidence.accepted().size(); set++) {
            List<Quotation> quotations = evidence.accepted().get(set);
            if (quotations.isEmpty() || quotations.size() > evidence.maxSentences()) {
                error(set, "an accepted set holds 1 to maxSentences quotations");
            }
            for (Quotation quotation : quotations) {
                if (!evidence.passages().contains(quotation.passage())) {
                    error(set, quotation.passage() + " is not one of passages");
                }
            }
        }
    }

    private void resolved(EvidenceInteraction evidence) {
        check.distinct("sentences", evidence.sentences(), 1);
        for (String passage : evidence.passages()) {
            if (evidence.sentences().stream()
                    .noneMatch(sentence -> sentence.passage().equals(passage))) {
                fields.error("ITEM_EVIDENCE", "passages", "no sentence of " + passage + " is known");
            }
        }
        for (int set = 0; set < evidence.accepted().size(); set++) {
            for (Quotation quotation : evidence.accepted().get(set)) {
                if (evidence.find(quotation).isEmpty()) {
                    error(set, "no single sentence of " + quotation.passage() + " holds: " + quotation.quote());
                }
            }
        }
    }

    private void error(int set, String message) {
        fields.error("ITEM_EVIDENCE", "accepted[" + set + "]", message);
    }
}
