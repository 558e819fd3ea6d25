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

/** B11: what of a case no item rests on. */
record CoverageRule(Collection<AssessmentItem> items, LintContext context, Findings findings) {

    void check(Where where) {
        Set<String> used = items.stream()
                .filter(item -> item.status() != Status.RETIRED)
                .flatMap(CoverageRule::passages)
                .collect(Collectors.toSet());
        context.cases().forEach(whole -> covered(whole, used, where));
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
        List<String> bare = whole.passages()
                .map(Passage::id)
                .filter(id -> !used.contains(id))
                .toList();
        long all = whole.passages().count();
        if (!bare.isEmpty() && bare.size() < all) {
            String some = bare.stream().limit(10).collect(Collectors.joining(", "));
            findings.note(
                    "B11",
                    whole.slug() + ": " + bare.size() + " of " + all + " passages under no item: " + some
                            + (bare.size() > 10 ? " \u2026" : ""),
                    where);
        }
    }
}
