package casebook.gradebook;

import casebook.delivery.SittingSlot;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.DecisionPaths;
import casebook.item.DecisionReport;
import casebook.item.EvidenceInteraction;
import casebook.item.Interaction;
import casebook.item.KeyView;
import casebook.item.LexicalResponse;
import casebook.mastery.Vocabulary;
import casebook.scoring.GivenAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts together what may be read of a question once all is released. */
public final class KeyFeedback {
    private KeyFeedback() {}

    /**
     * @param passages see {@link LitPassages#of}
     * @param answers what others of the section gave to this version of the item, one for each student
     */
    public static Feedback.Key of(
            SittingSlot slot,
            @Nullable LexicalResponse response,
            List<LitPassage> passages,
            List<GivenAnswer> answers,
            Vocabulary words) {
        AssessmentItem item = slot.version().item();
        KeyView view = KeyView.of(item, slot.version().rendered(), slot.ids());
        return new Feedback.Key(
                view,
                item.concept(),
                words.concept(item.concept()),
                misconceptions(view, words),
                passages,
                item.interaction() instanceof EvidenceInteraction evidence
                        ? EvidenceRow.of(evidence, slot.ids(), response)
                        : List.of(),
                decision(item.interaction(), slot.ids(), response),
                panel(item.interaction(), slot.ids()),
                OptionShares.of(item, slot.ids(), answers).orElse(null));
    }

    private static @Nullable DecisionReport decision(
            Interaction interaction, CandidateIds ids, @Nullable LexicalResponse response) {
        if (!(interaction instanceof DecisionInteraction decision) || response == null) {
            return null;
        }
        Map<String, String> authored = new HashMap<>();
        ids.shown(Interaction.RESPONSE).forEach(shown -> authored.put(shown.candidate(), shown.authored()));
        List<String> path = response.of(Interaction.RESPONSE).stream()
                .map(id -> authored.getOrDefault(id, id))
                .toList();
        return new DecisionPaths(decision).report(path).orElse(null);
    }

    private static Map<String, Integer> panel(Interaction interaction, CandidateIds ids) {
        Map<String, Integer> votes = new HashMap<>();
        if (interaction instanceof ConcordanceInteraction panel) {
            panel.choices()
                    .forEach(choice -> votes.put(ids.candidate(Interaction.RESPONSE, choice.id()), choice.votes()));
        }
        return votes;
    }

    private static Map<String, String> misconceptions(KeyView view, Vocabulary words) {
        Map<String, String> names = new HashMap<>();
        view.options().forEach((option, key) -> {
            String misconception = key.misconception();
            if (misconception != null) {
                names.put(option, words.misconception(misconception));
            }
        });
        return names;
    }
}
