package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.LintWaiver;
import casebook.shared.Diagnostic;
import casebook.shared.Places;
import casebook.shared.Severity;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds items and banks to the rules of the content guide. An error keeps an item from being drawn, a warning asks its
 * author, a note informs, a review point is for a reviewer. A waiver with a reason sets a warning aside, never an error.
 */
public final class Lint {

    /** An item, and where its parts stand in the file or form that it came from. */
    public record Placed(AssessmentItem item, Places places) {}

    private Lint() {}

    /** What the rules find in one item. {@code bank} gives the vocabulary. */
    public static List<Diagnostic> item(Placed placed, QuestionBank bank, LintContext context) {
        LintedItem linted = LintedItem.of(placed.item(), placed.places());
        Findings findings = new Findings();
        new GroundingRules(linted, context, findings).check();
        new HindsightRules(linted, context, findings).check();
        new ContentRules(linted, context, findings).check();
        new VoiceRules(linted, context, findings).check();
        new StemRules(linted, context, findings).check();
        new OptionRules(linted, context, findings).check();
        new CueRules(linted, context, findings).check();
        new FeedbackRules(linted, bank, context, findings).check();
        new KindRules(linted, findings).check();
        new RubricRules(linted, findings).check();
        return unwaived(findings.all(), placed);
    }

    /**
     * What the rules find in a bank as a whole.
     *
     * @param where the place of the bank itself
     */
    public static List<Diagnostic> bank(Collection<Placed> items, Where where) {
        Findings findings = new Findings();
        List<LintedItem> linted = items.stream()
                .map(placed -> LintedItem.of(placed.item(), placed.places()))
                .toList();
        new BankRules(linted, where, findings).check();
        return findings.all();
    }

    /**
     * M6: the enemies that an item names exist, and it is none of them itself.
     *
     * @param unknown which of some slugs no item of any bank has
     */
    public static List<Diagnostic> enemies(Placed placed, UnaryOperator<Set<String>> unknown) {
        Findings findings = new Findings();
        List<String> named = placed.item().enemies();
        if (named.contains(placed.item().slug())) {
            findings.error(
                    "M6", "an item is no enemy of itself", placed.places().at("enemies"));
        }
        if (!named.isEmpty()) {
            unknown.apply(Set.copyOf(named))
                    .forEach(slug -> findings.error(
                            "M6", "no bank has an item " + slug, placed.places().at("enemies")));
        }
        return findings.all();
    }

    /** The slugs of those items that read nearly like this one (B6), itself left out. */
    public static List<String> nearDuplicates(AssessmentItem item, Collection<AssessmentItem> others) {
        List<LintedItem> all = new ArrayList<>();
        all.add(LintedItem.of(item, Places.NONE));
        others.stream()
                .filter(other -> !other.slug().equals(item.slug()))
                .forEach(other -> all.add(LintedItem.of(other, Places.NONE)));
        List<Likeness> likenesses = Likeness.of(all);
        return IntStream.range(1, all.size())
                .filter(at -> likenesses.getFirst().isNear(likenesses.get(at)))
                .mapToObj(at -> all.get(at).item().slug())
                .toList();
    }

    /**
     * Which passages of the cases no item rests on (B11), and which objectives none assesses (B5).
     *
     * @param notAssessed passages that the banks leave out on purpose
     */
    public static List<Diagnostic> coverage(
            Collection<AssessmentItem> items, Set<String> notAssessed, LintContext context, Where where) {
        Findings findings = new Findings();
        new CoverageRule(items, notAssessed, context, findings).check(where);
        return findings.all();
    }

    private static List<Diagnostic> unwaived(List<Diagnostic> found, Placed placed) {
        List<LintWaiver> waivers = placed.item().waivers();
        Set<String> waived = waivers.stream().map(LintWaiver::rule).collect(Collectors.toSet());
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() != Severity.WARNING || !waived.contains(diagnostic.code())) {
                left.add(diagnostic);
            }
        }
        for (int i = 0; i < waivers.size(); i++) {
            LintWaiver waiver = waivers.get(i);
            boolean used = found.stream()
                    .anyMatch(diagnostic -> diagnostic.severity() == Severity.WARNING
                            && diagnostic.code().equals(waiver.rule()));
            if (!used) {
                left.add(new Diagnostic(
                        "WAIVER",
                        Severity.NOTE,
                        "there is no warning of " + waiver.rule() + " to set aside; an error cannot be",
                        placed.places().at("lint[" + i + "]")));
            }
        }
        return left;
    }
}
