package casebook.questionbank;

import casebook.questionbank.LintedItem.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an item shows, as runs of three words, by which two that read nearly alike are found: Jaccard's index of the runs
 * above 0.6 (B6). Lead-ins that three items or more share are left out.
 */
record Likeness(Set<String> runs) {
    private static final double NEAR = 0.6;
    private static final int FEW = 5;
    private static final int SHARED = 3;

    static List<Likeness> of(Collection<LintedItem> items) {
        Map<String, Integer> leadIns = new HashMap<>();
        items.forEach(linted -> linted.stemSentences().forEach(sentence -> leadIns.merge(sentence, 1, Integer::sum)));
        List<Likeness> all = new ArrayList<>();
        items.forEach(linted -> all.add(new Likeness(runs(linted, leadIns))));
        return all;
    }

    private static Set<String> runs(LintedItem linted, Map<String, Integer> leadIns) {
        String own = linted.texts().stream()
                .filter(text -> text.isShown() && text.role() != LintedItem.Role.STEM)
                .map(Text::text)
                .collect(Collectors.joining(" "));
        String stem = linted.stemSentences().stream()
                .filter(sentence -> leadIns.getOrDefault(sentence, 0) < SHARED)
                .collect(Collectors.joining(" "));
        return English.runs(English.words(stem + " " + own), 3);
    }

    boolean isNear(Likeness other) {
        if (runs.size() < FEW || other.runs.size() < FEW) {
            return false;
        }
        Set<String> both = new HashSet<>(runs);
        both.retainAll(other.runs);
        return both.size() / (double) (runs.size() + other.runs.size() - both.size()) > NEAR;
    }
}
