package casebook.gradebook;

import casebook.item.CandidateIds;
import casebook.item.EvidenceInteraction;
import casebook.item.Interaction;
import casebook.item.LexicalResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was marked as evidence, or would have been accepted.
 *
 * @param passage the id of its passage
 * @param text plain text
 */
public record EvidenceRow(String passage, String text, boolean marked, Acceptance acceptance) {

    /** Whether a sentence belongs to the evidence. */
    public enum Acceptance {
        /** Every accepted set has it. */
        ALWAYS,
        /** Some accepted sets have it: others do instead. */
        EITHER,
        /** No accepted set has it. */
        NEVER
    }

    /** The rows of a response, in reading order; sentences that are neither marked nor accepted are left out. */
    static List<EvidenceRow> of(EvidenceInteraction evidence, CandidateIds ids, @Nullable LexicalResponse response) {
        List<String> given = response == null ? List.of() : response.of(Interaction.EVIDENCE);
        List<Set<String>> accepted = evidence.acceptedSentences();
        return evidence.sentences().stream()
                .map(sentence -> new EvidenceRow(
                        sentence.passage(),
                        sentence.text(),
                        given.contains(ids.candidate(Interaction.EVIDENCE, sentence.id())),
                        acceptance(sentence.id(), accepted)))
                .filter(row -> row.marked() || row.acceptance() != Acceptance.NEVER)
                .toList();
    }

    private static Acceptance acceptance(String sentence, List<Set<String>> accepted) {
        long having = accepted.stream().filter(set -> set.contains(sentence)).count();
        return having == 0 ? Acceptance.NEVER : having == accepted.size() ? Acceptance.ALWAYS : Acceptance.EITHER;
    }
}
