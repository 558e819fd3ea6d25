package casebook.questionbank;

import casebook.cases.Passage;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.EvidenceInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Status;
import casebook.shared.Where;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * B11: what of a case no item rests on, and B5: which of its objectives no item assesses.
 *
 * @param notAssessed passages that banks leave out on purpose
 */
record CoverageRule(Collection<AssessmentItem> items, Set<String> notAssessed, LintContext context, Findings findings) {

    void check(Where where) {
        Set<String> used = items.stream()
                .filter(item -> item.status() != Status.RETIRED)
                .flatMap(CoverageRule::passages)
                .collect(Collectors.toSet());
        context.cases().forEach(whole -> {
            covered(whole, used, where);
            assessed(whole, where);
        });
    }

    private static Stream<String> passages(AssessmentItem item) {
        Stream<String> anchored = item.anchors().stream()
                .filter(ItemAnchor.class::isInstance)
                .map(anchor -> ((ItemAnchor) anchor).passage());
        return item.interaction() instanceof EvidenceInteraction evidence
                ? Stream.concat(anchored, evidence.passages().stream())
                : anchored;
    }

    private void covered(TeachingCase whole, Set<String> used, Where where) {
        List<String> open = whole.passages()
                .map(Passage::id)
                .filter(id -> !notAssessed.contains(id))
                .toList();
        List<String> bare = open.stream().filter(id -> !used.contains(id)).toList();
        int all = open.size();
        if (!bare.isEmpty() && bare.size() < all) {
            String some = bare.stream().limit(10).collect(Collectors.joining(", "));
            findings.note(
                    "B11",
                    whole.slug() + ": " + bare.size() + " of " + all + " passages under no item: " + some
                            + (bare.size() > 10 ? " \u2026" : "") + byObjective(whole, open),
                    where);
        }
    }

    /** How much of the case each objective reaches: {@code ; LO1 3, LO2 5}. */
    private String byObjective(TeachingCase whole, List<String> open) {
        return whole.objectives().stream()
                .map(objective -> objective.id() + " "
                        + open.stream()
                                .filter(reached(objective.id())::contains)
                                .count())
                .collect(Collectors.joining(", ", "; reached by ", ""));
    }

    private Set<String> reached(String objective) {
        return items.stream()
                .filter(item ->
                        item.status() != Status.RETIRED && item.objective().equals(objective))
                .flatMap(CoverageRule::passages)
                .collect(Collectors.toSet());
    }

    private void assessed(TeachingCase whole, Where where) {
        long anchored = items.stream().filter(item -> restsOn(item, whole)).count();
        whole.objectives().stream()
                .filter(objective -> anchored >= BankRules.ENOUGH && !isAssessed(objective.id()))
                .forEach(objective ->
                        findings.warn("B5", whole.slug() + ": no item of any bank assesses " + objective.id(), where));
    }

    private static boolean restsOn(AssessmentItem item, TeachingCase whole) {
        return item.anchors().stream()
                .anyMatch(anchor ->
                        anchor instanceof ItemAnchor words && words.caseSlug().equals(whole.slug()));
    }

    private boolean isAssessed(String objective) {
        return items.stream()
                .anyMatch(item ->
                        item.status() != Status.RETIRED && item.objective().equals(objective));
    }
}
