package casebook.gradebook;

import casebook.assessment.ReleaseRule;
import casebook.item.CandidateItem;
import casebook.item.DecisionReport;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import casebook.item.Verdict;
import casebook.scoring.AttemptScore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a student gets to read of an attempt of their own. */
public sealed interface Feedback {

    /** @param releasesAt when it will be released of itself; null when that is not known */
    record NotReleased(@Nullable Instant releasesAt) implements Feedback {}

    /**
     * Marks and verdicts, and the keys where the release shows all.
     *
     * @param title of the assignment
     * @param number of the attempt, from 1
     * @param slots in the order of the attempt
     */
    record Shown(
            long attempt,
            long assignment,
            String title,
            int number,
            ReleaseRule.Shows shows,
            Instant submittedAt,
            AttemptScore score,
            List<OfSlot> slots)
            implements Feedback {

        public Shown {
            slots = List.copyOf(slots);
        }
    }

    /**
     * One question.
     *
     * @param score null while it is pending
     * @param item the question as it was shown in the quiz
     * @param response null when nothing was given
     * @param key null unless all is released: there is no other place for anything about the key
     * @param untold whether the case tells its outcome in a part that is not open to the student, so that marks and key
     *     are kept whatever is released
     */
    record OfSlot(
            int slot,
            @Nullable Double score,
            double max,
            Verdict verdict,
            CandidateItem item,
            @Nullable LexicalResponse response,
            @Nullable Key key,
            boolean untold) {
        public OfSlot(
                int slot,
                @Nullable Double score,
                double max,
                Verdict verdict,
                CandidateItem item,
                @Nullable LexicalResponse response,
                @Nullable Key key) {
            this(slot, score, max, verdict, item, response, key, false);
        }
    }

    /**
     * What shows, or rests on, the key of a question.
     *
     * @param concept the main one, for {@code TrackingMastery.own(actor, concept)}
     * @param misconceptions the name of the misconception of each option that has one, by candidate id
     * @param passages what the case says
     * @param evidence for evidence items; empty for others
     * @param decision what the way that was taken comes to, where the question is a decision; null for others, and for a
     *     way that does not go to its end
     * @param panel what each answer of a panel got, by candidate id; empty for other kinds
     * @param shares what the student's section chose; null for too few answers, none to choose from, or where nobody
     *     asked to compare this question
     */
    record Key(
            KeyView view,
            String concept,
            String conceptName,
            Map<String, String> misconceptions,
            List<LitPassage> passages,
            List<EvidenceRow> evidence,
            @Nullable DecisionReport decision,
            Map<String, Integer> panel,
            @Nullable OptionShares shares) {

        public Key(
                KeyView view,
                String concept,
                String conceptName,
                Map<String, String> misconceptions,
                List<LitPassage> passages,
                List<EvidenceRow> evidence,
                @Nullable OptionShares shares) {
            this(view, concept, conceptName, misconceptions, passages, evidence, null, Map.of(), shares);
        }

        public Key {
            misconceptions = Map.copyOf(misconceptions);
            passages = List.copyOf(passages);
            evidence = List.copyOf(evidence);
            panel = Map.copyOf(panel);
        }
    }
}
