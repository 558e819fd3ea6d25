package casebook.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answer, then tick the sentences that support the answer.
 *
 * @param passages the passages whose sentences can be ticked
 * @param maxSentences how many may be ticked, at least 1
 * @param answerMarks for the answer; with the evidence's they sum to the item's marks
 * @param accepted sets of quotations, each of which alone would earn all marks for evidence
 * @param sentences the sentences of {@code passages} in reading order; empty until the loader has put them in
 */
public record EvidenceInteraction(
        List<Choice> choices,
        List<String> passages,
        int maxSentences,
        double answerMarks,
        double evidenceMarks,
        List<List<Quotation>> accepted,
        List<Sentence> sentences)
        implements Interaction {

    public EvidenceInteraction {
        choices = List.copyOf(choices);
        passages = List.copyOf(passages);
        accepted = accepted.stream().map(List::copyOf).toList();
        sentences = List.copyOf(sentences);
    }

    /**
     * The accepted sets in sentence ids.
     *
     * @throws IllegalStateException when the sentences were not put in, or hold a quotation not exactly once
     */
    public List<Set<String>> acceptedSentences() {
        return accepted.stream().map(this::sentenceIds).toList();
    }

    private Set<String> sentenceIds(List<Quotation> quotations) {
        Set<String> ids = new LinkedHashSet<>();
        for (Quotation quotation : quotations) {
            ids.add(find(quotation)
                    .orElseThrow(() -> new IllegalStateException(
                            "no single sentence of " + quotation.passage() + " holds the accepted quotation"))
                    .id());
        }
        return ids;
    }

    /** The one sentence that is, or holds, the quotation; none when there is no such sentence or more than one. */
    public Optional<Sentence> find(Quotation quotation) {
        String words = TextRule.spaced(quotation.quote());
        List<Sentence> holding = sentences.stream()
                .filter(sentence -> sentence.passage().equals(quotation.passage())
                        && TextRule.spaced(sentence.text()).contains(words))
                .toList();
        List<Sentence> whole = holding.stream()
                .filter(sentence -> TextRule.spaced(sentence.text()).equals(words))
                .toList();
        List<Sentence> found = whole.isEmpty() ? holding : whole;
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public Kind kind() {
        return Kind.EVIDENCE;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(RESPONSE, choices), new OptionGroup(EVIDENCE, sentences));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        Set<String> best = sentences.isEmpty() ? Set.of() : acceptedSentences().getFirst();
        return List.of(
                new ResponseDeclaration(
                        RESPONSE,
                        Cardinality.SINGLE,
                        BaseType.IDENTIFIER,
                        Value.identifiers(Cardinality.SINGLE, Choices.keys(choices))),
                new ResponseDeclaration(
                        EVIDENCE,
                        Cardinality.MULTIPLE,
                        BaseType.IDENTIFIER,
                        Value.identifiers(Cardinality.MULTIPLE, best)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        MatchCorrect answer =
                new MatchCorrect(RESPONSE, declarations().getFirst().correct(), answerMarks);
        return new PartialCredit.EvidenceOverlap(answer, acceptedSentences(), evidenceMarks);
    }
}
