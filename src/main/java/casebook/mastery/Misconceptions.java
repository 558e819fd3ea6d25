package casebook.mastery;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.Choice;
import casebook.item.LexicalResponse;
import casebook.item.OptionGroup;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which misconceptions an answer shows. */
public final class Misconceptions {
    private Misconceptions() {}

    /** The ids of those that belong to the wrong options that were chosen; each once. */
    public static Set<String> shownBy(AssessmentItem item, CandidateIds ids, LexicalResponse response) {
        Set<String> shown = new LinkedHashSet<>();
        for (OptionGroup group : item.interaction().groups()) {
            Set<String> chosen = response.of(group.name()).stream()
                    .flatMap(given -> ids.shown(group.name()).stream()
                            .filter(option -> option.candidate().equals(given)))
                    .map(CandidateIds.Shown::authored)
                    .collect(Collectors.toSet());
            for (Object option : group.options()) {
                if (option instanceof Choice choice && !choice.key() && chosen.contains(choice.id())) {
                    String misconception = choice.misconception();
                    if (misconception != null) {
                        shown.add(misconception);
                    }
                }
            }
        }
        return shown;
    }
}
