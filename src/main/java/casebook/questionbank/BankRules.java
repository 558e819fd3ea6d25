package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.ChoiceInteraction;
import casebook.item.ItemAnchor;
import casebook.item.Level;
import casebook.item.Status;
import casebook.questionbank.LintedItem.Group;
import casebook.questionbank.LintedItem.Listed;
import casebook.questionbank.LintedItem.Text;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The balance of a whole bank; retired items do not count. Shares are judged only where there are enough items. */
final class BankRules {

    /** Items from which shares are judged. */
    static final int ENOUGH = 20;

    private final List<LintedItem> items;
    private final Where where;
    private final Findings findings;

    /**
     * @param where the place of the bank itself, for what concerns no single item
     */
    BankRules(Collection<LintedItem> items, Where where, Findings findings) {
        this.items = items.stream()
                .filter(linted -> linted.item().status() != Status.RETIRED)
                .toList();
        this.where = where;
        this.findings = findings;
    }

    void check() {
        keyPositions();
        longestKeys();
        negativeStems();
        levels();
        objectives();
        nearDuplicates();
        answersElsewhere();
        trueShare();
        criticism();
        sharedAnchors();
    }

    private int count(Predicate<AssessmentItem> which) {
        return (int) items.stream().map(LintedItem::item).filter(which).count();
    }

    private void share(String rule, String what, int count, double least, double most) {
        double share = 100.0 * count / items.size();
        if (share < least || share > most) {
            String range = most >= 100
                    ? "at least " + Math.round(least)
                    : least <= 0 ? "at most " + Math.round(most) : Math.round(least) + " to " + Math.round(most);
            findings.warn(
                    rule,
                    String.format(
                            "%s: %d of %d items, %.0f %%; aim for %s %%", what, count, items.size(), share, range),
                    where);
        }
    }

    /** B1: among unshuffled items the key stands in every position about as often; from 30 such items on. */
    private void keyPositions() {
        Map<Integer, List<Integer>> bySize = new TreeMap<>();
        for (LintedItem linted : items) {
            if (linted.isSingleChoice() && !linted.item().shuffle()) {
                List<Listed> options = linted.groups().getFirst().options();
                for (int i = 0; i < options.size(); i++) {
                    if (options.get(i).choice().key()) {
                        bySize.computeIfAbsent(options.size(), size -> new ArrayList<>())
                                .add(i);
                    }
                }
            }
        }
        bySize.forEach((size, positions) -> {
            for (int position = 0; position < size && positions.size() >= 30; position++) {
                int at = position;
                double share = positions.stream().filter(key -> key == at).count() / (double) positions.size();
                if (Math.abs(share - 1.0 / size) > 0.10) {
                    findings.warn(
                            "B1",
                            String.format(
                                    "the key is option %d of %d in %.0f %% of unshuffled items",
                                    at + 1, size, 100 * share),
                            where);
                }
            }
        });
    }

    /** B2: the longest option is the key no more often than chance allows, plus ten points; from ten items on. */
    private void longestKeys() {
        int judged = 0;
        int longest = 0;
        double chance = 0;
        for (LintedItem linted : items) {
            if (linted.isSingleChoice() && linted.groups().getFirst().keys().size() == 1) {
                Group group = linted.groups().getFirst();
                int key = group.keys().getFirst().text().length();
                judged++;
                chance += 1.0 / group.options().size();
                longest +=
                        group.others().stream().allMatch(other -> other.text().length() < key) ? 1 : 0;
            }
        }
        if (judged >= 10 && longest > chance + 0.10 * judged) {
            findings.warn(
                    "B2",
                    String.format(
                            "the key is the longest option in %d of %d items; chance would give %.0f",
                            longest, judged, chance),
                    where);
        }
    }

    /** B3: at most one stem in twenty is negative. */
    private void negativeStems() {
        if (items.size() >= ENOUGH) {
            int negative = (int) items.stream().filter(StemRules::isNegative).count();
            share("B3", "negative stems", negative, 0, 5);
        }
    }

    /** B4: levels and true/false in the proportions of a bank that can be assigned whole. */
    private void levels() {
        if (items.size() < ENOUGH) {
            return;
        }
        share("B4", "remember", count(item -> item.level() == Level.REMEMBER), 0, 20);
        share("B4", "understand", count(item -> item.level() == Level.UNDERSTAND), 20, 30);
        share("B4", "apply", count(item -> item.level() == Level.APPLY), 20, 30);
        share("B4", "analyse", count(item -> item.level() == Level.ANALYSE), 20, 30);
        int highest = count(item -> item.level() == Level.EVALUATE || item.level() == Level.CREATE);
        share("B4", "evaluate and create", highest, 10, 100);
        share(
                "B4",
                "true/false",
                (int) items.stream().filter(LintedItem::isTrueFalse).count(),
                0,
                15);
    }

    /** B5: an objective that is assessed at all is assessed by three items or more. */
    private void objectives() {
        Map<String, Integer> uses = new TreeMap<>();
        items.forEach(linted -> uses.merge(linted.item().objective(), 1, Integer::sum));
        uses.forEach((objective, count) -> {
            if (count < 3 && items.size() >= ENOUGH) {
                findings.warn("B5", objective + " has " + count + " item(s); give it 3 or more", where);
            }
        });
    }

    /** B6: no two items that read nearly alike, lead-ins which many share left out. */
    private void nearDuplicates() {
        List<Likeness> likenesses = Likeness.of(items);
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (likenesses.get(i).isNear(likenesses.get(j))) {
                    findings.warn(
                            "B6",
                            "reads nearly like " + items.get(j).item().slug() + "; retire one or change it",
                            items.get(i).at("prompt"));
                }
            }
        }
    }

    /** B7: the key of one item stands word for word in the stem of another. */
    private void answersElsewhere() {
        for (LintedItem asked : items) {
            for (String key : keys(asked)) {
                for (LintedItem other : items) {
                    if (other != asked
                            && !apart(asked, other)
                            && (" " + English.normal(other.asked()) + " ").contains(" " + key + " ")) {
                        findings.review(
                                "B7",
                                "the stem holds the key of " + asked.item().slug() + "; keep them out of one quiz",
                                other.at("prompt"));
                    }
                }
            }
        }
    }

    /** Two that never stand in one quiz give each other nothing away. */
    private static boolean apart(LintedItem one, LintedItem other) {
        return one.item().enemies().contains(other.item().slug())
                || other.item().enemies().contains(one.item().slug());
    }

    private static List<String> keys(LintedItem linted) {
        return linted.texts(LintedItem.Role.KEY)
                .map(Text::text)
                .filter(text -> English.count(text) >= 4)
                .map(English::normal)
                .toList();
    }

    /** B9: of ten true/false items or more, four to six in ten are true. */
    private void trueShare() {
        List<LintedItem> judged = items.stream().filter(LintedItem::isTrueFalse).toList();
        long right = judged.stream().filter(BankRules::isTrue).count();
        double share = judged.isEmpty() ? 0.5 : right / (double) judged.size();
        if (judged.size() >= 10 && (share < 0.4 || share > 0.6)) {
            findings.warn("B9", right + " of " + judged.size() + " true/false items are true; aim for half", where);
        }
    }

    private static boolean isTrue(LintedItem linted) {
        return linted.item().interaction() instanceof ChoiceInteraction choice
                && choice.choices().stream()
                        .anyMatch(option -> option.key()
                                && option.text()
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .startsWith("true"));
    }

    /** B10: of ten items or more whose key is critical of somebody, no one actor is criticised in more than six in ten. */
    private void criticism() {
        List<List<String>> judging = items.stream()
                .map(linted -> linted.item().criticalOf())
                .filter(actors -> !actors.isEmpty())
                .toList();
        Map<String, Integer> times = new TreeMap<>();
        judging.forEach(actors -> actors.stream().distinct().forEach(actor -> times.merge(actor, 1, Integer::sum)));
        times.forEach((actor, count) -> {
            if (judging.size() >= 10 && count > 0.6 * judging.size()) {
                findings.warn(
                        "B10",
                        count + " of " + judging.size() + " items that judge somebody are critical of " + actor
                                + "; aim for six in ten at most",
                        where);
            }
        });
    }

    /** G7: no anchor carries more than four items. */
    private void sharedAnchors() {
        Map<String, List<LintedItem>> users = new LinkedHashMap<>();
        for (LintedItem linted : items) {
            linted.item().anchors().stream()
                    .filter(ItemAnchor.class::isInstance)
                    .map(ItemAnchor.class::cast)
                    .map(anchor -> anchor.passage() + ": " + English.normal(anchor.quote()))
                    .distinct()
                    .forEach(anchor -> users.computeIfAbsent(anchor, key -> new ArrayList<>())
                            .add(linted));
        }
        users.forEach((anchor, uses) -> {
            if (uses.size() > 4) {
                findings.warn(
                        "G7",
                        uses.size() + " items rest on the same words of " + anchor.substring(0, anchor.indexOf(':')),
                        uses.getLast().at("anchors"));
            }
        });
    }
}
