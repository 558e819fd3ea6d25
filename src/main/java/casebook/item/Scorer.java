package casebook.item;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scorer: pure, so that the same item, ids and response always give the same outcome. */
public final class Scorer {

    /** Names the formulas; changes whenever any response could score otherwise than before. */
    public static final String SCORER_VERSION = "1";

    /** Scores closer than this to none or all are none or all: it is far below what is stored (four decimals). */
    private static final double SLACK = 1e-9;

    private Scorer() {}

    /**
     * Scores a response to an item.
     *
     * @param ids those that the candidate saw
     * @param response what was given, or null for nothing
     * @throws IllegalArgumentException when the response holds ids that were not drawn
     * @throws IllegalStateException when an evidence item lacks its sentences
     */
    public static ItemOutcome score(AssessmentItem item, CandidateIds ids, @Nullable LexicalResponse response) {
        if (response == null || response.isEmpty()) {
            return outcome(item, 0, Verdict.UNANSWERED, Map.of());
        }
        Responses given = new ResponseDecoder(ids, response).decode(item);
        return switch (item.responseProcessing()) {
            case MatchCorrect correct -> scored(item, correct.score(given), Map.of());
            case MapResponse mapping -> scored(item, mapping.score(given), Map.of());
            case PartialCredit.EvidenceOverlap evidence -> evidence(item, evidence, given);
            case PartialCredit.PanelShare panel -> concordance(item, panel, given);
            case PartialCredit partial -> scored(item, partial.score(given), Map.of());
            case PointsInAreas points -> scored(item, points.score(given), Map.of());
            case SumOfParts parts -> scored(item, parts.score(given), Map.of());
            case ByMarker ignored -> outcome(item, 0, Verdict.PENDING, Map.of());
        };
    }

    /** What a rule gives by itself, not yet within bounds. */
    static double earned(ResponseProcessing rule, Responses given) {
        return switch (rule) {
            case MatchCorrect correct -> correct.score(given);
            case MapResponse mapping -> mapping.score(given);
            case PartialCredit partial -> partial.score(given);
            case PointsInAreas points -> points.score(given);
            case SumOfParts parts -> parts.score(given);
            case ByMarker ignored -> 0;
        };
    }

    private static ItemOutcome evidence(AssessmentItem item, PartialCredit.EvidenceOverlap evidence, Responses given) {
        return scored(
                item,
                evidence.score(given),
                Map.of(
                        "ANSWER_SCORE", Value.number(evidence.answer().score(given)),
                        "EVIDENCE_SCORE", Value.number(evidence.evidenceScore(given))));
    }

    /** An illustrative panel gives no marks, yet says how common the answer is. */
    private static ItemOutcome concordance(AssessmentItem item, PartialCredit.PanelShare panel, Responses given) {
        double share = panel.share(given);
        return outcome(item, panel.score(given), verdict(share, 1), Map.of("PANEL_SHARE", Value.number(share)));
    }

    private static ItemOutcome scored(AssessmentItem item, double score, Map<String, Value> further) {
        double bounded = Math.clamp(score, item.responseProcessing().least(), item.marks());
        return outcome(item, bounded, verdict(bounded, item.marks()), further);
    }

    private static Verdict verdict(double score, double most) {
        return score >= most - SLACK ? Verdict.CORRECT : score <= SLACK ? Verdict.INCORRECT : Verdict.PARTIAL;
    }

    private static ItemOutcome outcome(AssessmentItem item, double score, Verdict verdict, Map<String, Value> further) {
        Map<String, Value> outcomes = new HashMap<>(further);
        outcomes.put("SCORE", Value.number(score));
        outcomes.put("MAXSCORE", Value.number(item.marks()));
        return new ItemOutcome(score, item.marks(), verdict, verdict == Verdict.PENDING, outcomes);
    }
}
