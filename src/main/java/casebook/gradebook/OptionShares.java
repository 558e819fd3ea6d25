package casebook.gradebook;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.Choice;
import casebook.item.OptionGroup;
import casebook.scoring.GivenAnswer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of a section chose each option of a question.
 *
 * @param answered how many answered it, at least {@link #LEAST}
 * @param chosen by the id under which the reader saw the option; options that nobody chose have 0
 */
public record OptionShares(int answered, Map<String, Integer> chosen) {

    /** Fewer answers could tell what one person chose. */
    public static final int LEAST = 5;

    public OptionShares {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Counts what was chosen.
     *
     * @param own the reader's ids
     * @param answers one for each student who answered this version of the item
     * @return none for fewer than {@link #LEAST} answers, or an item without options to choose
     */
    static Optional<OptionShares> of(AssessmentItem item, CandidateIds own, List<GivenAnswer> answers) {
        Map<String, Integer> chosen = new HashMap<>();
        for (OptionGroup group : item.interaction().groups()) {
            boolean choices = group.options().stream().allMatch(option -> option instanceof Choice);
            if (choices) {
                own.shown(group.name()).forEach(option -> chosen.put(option.candidate(), 0));
                answers.forEach(answer -> count(group.name(), own, answer, chosen));
            }
        }
        return chosen.isEmpty() || answers.size() < LEAST
                ? Optional.empty()
                : Optional.of(new OptionShares(answers.size(), chosen));
    }

    /** The other student saw other ids for the same options. */
    private static void count(String group, CandidateIds own, GivenAnswer answer, Map<String, Integer> chosen) {
        for (String given : answer.response().of(group)) {
            String authored = answer.ids().authored(group, given);
            chosen.merge(own.candidate(group, authored), 1, Integer::sum);
        }
    }
}
