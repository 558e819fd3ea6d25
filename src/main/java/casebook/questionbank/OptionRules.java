package casebook.questionbank;

import casebook.item.AssociateInteraction;
import casebook.item.ChoiceInteraction;
import casebook.item.ClassifyInteraction;
import casebook.item.CompositeInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.DrawingInteraction;
import casebook.item.EndAttemptInteraction;
import casebook.item.EvidenceInteraction;
import casebook.item.ExtendedTextInteraction;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.GraphicAssociateInteraction;
import casebook.item.GraphicGapMatchInteraction;
import casebook.item.GraphicOrderInteraction;
import casebook.item.HotspotInteraction;
import casebook.item.HottextInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.LadderInteraction;
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.Option;
import casebook.item.OrderInteraction;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.item.UploadInteraction;
import casebook.questionbank.LintedItem.Group;
import casebook.questionbank.LintedItem.Listed;
import casebook.shared.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the options are, and what each must come with. How they give the key away is for {@link CueRules}. */
record OptionRules(LintedItem linted, LintContext context, Findings findings) {

    private static final Pattern ALL_OF = Pattern.compile(
            "(all|both|any|each) of (the )?(above|these|them|the others)\\W*|((both|only|options?) )?[a-e1-4] (and|or) [a-e1-4]( only)?\\W*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NONE_OF =
            Pattern.compile("(none|neither) of (the )?(above|these|them|the others)\\W*", Pattern.CASE_INSENSITIVE);

    void check() {
        for (Group group : linted.groups()) {
            number(group);
            keys(group);
            for (Listed option : group.options()) {
                sums(option);
                wrongOptionsTeach(option);
                length(option);
            }
        }
        distinct();
    }

    /** O1: three to five options, two for true and false. */
    private void number(Group group) {
        int size = group.options().size();
        boolean fits = linted.isTrueFalse() ? size == 2 : size >= 3 && size <= 5;
        if (fits || isMultiple() || isFound()) {
            return;
        }
        String message = size + (linted.isTrueFalse() ? " options; true/false has 2" : " options; give 3 to 5");
        if (linted.item().interaction() instanceof InlineChoiceInteraction && size == 2) {
            findings.warn("O1", message, linted.at(group.path()));
        } else {
            findings.error("O1", message, linted.at(group.path()));
        }
    }

    private boolean isMultiple() {
        return linted.choice().filter(ChoiceInteraction::multiple).isPresent();
    }

    /** Whether the options are found in a text or a picture, which has as many as it has. */
    private boolean isFound() {
        return linted.item().interaction() instanceof HottextInteraction
                || linted.item().interaction() instanceof HotspotInteraction;
    }

    /** O2: one key, or for several answers at least one key and one that is none. */
    private void keys(Group group) {
        int keys = group.keys().size();
        boolean fits = isMultiple() ? keys >= 1 && keys < group.options().size() : keys == 1;
        if (!fits) {
            findings.error(
                    "O2",
                    keys + " of " + group.options().size() + " options are keys; "
                            + (isMultiple() ? "at least one must be and one must not" : "one must be"),
                    linted.at(group.path()));
        }
    }

    /** O3: no two options of a list read alike. */
    private void distinct() {
        switch (linted.item().interaction()) {
            case ChoiceInteraction choice -> distinct("choices", choice.choices());
            case EvidenceInteraction evidence -> distinct("choices", evidence.choices());
            case InlineChoiceInteraction inline -> {
                for (int i = 0; i < inline.gaps().size(); i++) {
                    distinct("gaps[" + i + "].choices", inline.gaps().get(i).choices());
                }
            }
            case MatchInteraction match -> {
                distinct("sources", match.sources());
                distinct("targets", match.targets());
            }
            case ClassifyInteraction classify -> distinct("statements", classify.statements());
            case OrderInteraction order -> distinct("choices", order.choices());
            case LadderInteraction ladder -> distinct("rungs", ladder.rungs());
            case GapMatchInteraction match -> distinct("choices", match.choices());
            case AssociateInteraction associate -> distinct("choices", associate.choices());
            case ConcordanceInteraction concordance -> distinct("choices", concordance.choices());
            case DecisionInteraction decision -> {
                for (int i = 0; i < decision.points().size(); i++) {
                    distinct(
                            "points[" + i + "].options",
                            decision.points().get(i).options());
                }
            }
            case HottextInteraction ignored -> {}
            case HotspotInteraction graphic ->
                distinct("choices", graphic.choice().choices());
            case GraphicOrderInteraction graphic ->
                distinct("choices", graphic.order().choices());
            case GraphicAssociateInteraction graphic ->
                distinct("choices", graphic.associate().choices());
            case GraphicGapMatchInteraction graphic -> {
                distinct("sources", graphic.match().sources());
                distinct("targets", graphic.match().targets());
            }
            case PositionObjectInteraction objects -> distinct("objects", objects.objects());
            case SelectPointInteraction ignored -> {}
            case SliderInteraction ignored -> {}
            case CompositeInteraction ignored ->
                linted.groups()
                        .forEach(group -> distinct(
                                group.path(),
                                group.options().stream().map(Listed::choice).toList()));
            case MediaInteraction ignored -> {}
            case UploadInteraction ignored -> {}
            case DrawingInteraction ignored -> {}
            case EndAttemptInteraction ignored -> {}
            case ForecastInteraction ignored -> {}
            case TextEntryInteraction ignored -> {}
            case ExtendedTextInteraction ignored -> {}
        }
    }

    private void distinct(String path, List<? extends Option> options) {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            String first = seen.putIfAbsent(
                    English.normal(options.get(i).text()), options.get(i).id());
            if (first != null) {
                findings.error("O3", "reads the same as option " + first, linted.at(path + "[" + i + "].text"));
            }
        }
    }

    /** O4: no option that sums up others. */
    private void sums(Listed option) {
        if (ALL_OF.matcher(option.text()).matches()) {
            findings.error(
                    "O4", "'" + option.text() + "' sums up other options; ask for several answers instead", at(option));
        } else if (NONE_OF.matcher(option.text()).matches()) {
            findings.warn("O4", "'" + option.text() + "' hides what a student knows; give a real option", at(option));
        }
    }

    /** O12: a wrong option says why it is wrong and what whoever picks it believes. */
    private void wrongOptionsTeach(Listed option) {
        if (option.choice().key()) {
            return;
        }
        String rationale = option.choice().rationale();
        String misconception = option.choice().misconception();
        if (rationale == null || rationale.isBlank()) {
            findings.error(
                    "O12", "the wrong option " + option.choice().id() + " has no rationale", linted.at(option.path()));
        }
        if (misconception == null) {
            findings.error(
                    "O12",
                    "the wrong option " + option.choice().id() + " has no misconception",
                    linted.at(option.path()));
        } else if (!context.isMisconception(misconception)) {
            findings.error(
                    "O12",
                    "the list of misconceptions holds no " + misconception,
                    linted.at(option.path() + ".misconception"));
        }
    }

    /** O15: an option of at most 25 words. */
    private void length(Listed option) {
        int words = English.count(option.text());
        if (words > 25) {
            findings.warn("O15", "an option of " + words + " words; keep to 25", at(option));
        }
    }

    private Where at(Listed option) {
        return linted.at(option.path() + ".text");
    }
}
