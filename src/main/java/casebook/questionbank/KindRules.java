package casebook.questionbank;

import casebook.item.AssociateInteraction;
import casebook.item.BaseType;
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
import casebook.item.Interaction;
import casebook.item.LadderInteraction;
import casebook.item.MarkedByPerson;
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.OrderInteraction;
import casebook.item.PanelChoice;
import casebook.item.Picture;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.item.TextGap;
import casebook.item.UploadInteraction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a kind of item asks of itself, parts of a composite item included. */
record KindRules(LintedItem linted, Findings findings) {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private static final int FEWEST_WORDS = 8;

    /** Ten real panellists stand behind a panel that gives marks. */
    private static final int FEWEST_PANELLISTS = 10;

    void check() {
        check(linted.item().interaction(), linted.item().marks(), "");
    }

    /** @param under the path of what holds the interaction, with a point at its end; empty for the item */
    private void check(Interaction interaction, double marks, String under) {
        switch (interaction) {
            case ChoiceInteraction ignored -> {}
            case InlineChoiceInteraction ignored -> {}
            case EvidenceInteraction ignored -> {}
            case GapMatchInteraction match -> filling(match, under);
            case AssociateInteraction associate -> pairing(associate, under);
            case CompositeInteraction composite -> {
                for (int i = 0; i < composite.parts().size(); i++) {
                    CompositeInteraction.Part part = composite.parts().get(i);
                    check(part.interaction(), part.marks(), under + "parts[" + i + "].");
                }
            }
            case MediaInteraction ignored -> {}
            case UploadInteraction upload -> marked(upload);
            case DrawingInteraction drawing -> {
                pictured(drawing.picture(), under);
                marked(drawing);
            }
            case EndAttemptInteraction ignored -> {}
            case HottextInteraction ignored -> {}
            case SliderInteraction ignored -> {}
            case HotspotInteraction graphic -> pictured(graphic.picture(), under);
            case GraphicOrderInteraction graphic -> pictured(graphic.picture(), under);
            case GraphicAssociateInteraction graphic -> {
                pictured(graphic.picture(), under);
                pairing(graphic.associate(), under);
            }
            case GraphicGapMatchInteraction graphic -> {
                pictured(graphic.picture(), under);
                matching(graphic.match(), under);
            }
            case SelectPointInteraction points -> pictured(points.picture(), under);
            case PositionObjectInteraction objects -> pictured(objects.picture(), under);
            case ForecastInteraction forecast -> resolved(forecast, under);
            case ConcordanceInteraction panel -> seated(panel, marks);
            case DecisionInteraction ignored -> {}
            case ClassifyInteraction classify -> sorting(classify, under);
            case OrderInteraction order -> ordering(order, under);
            case LadderInteraction ladder -> ladder(ladder, under);
            case MatchInteraction match -> matching(match, under);
            case TextEntryInteraction entry -> accepted(entry, under);
            case ExtendedTextInteraction essay -> essay(essay);
        }
    }

    /** F3: who says what came about, when, and by what. */
    private void resolved(ForecastInteraction forecast, String under) {
        missing(forecast.resolver(), "resolver", "who says what came about", under);
        missing(forecast.criterion(), "criterion", "what has to happen for it to count", under);
        if (forecast.resolvesOn() == null) {
            findings.error(
                    "F3",
                    "the forecast has no resolvesOn; give the day on which it is resolved",
                    linted.at(under + "resolvesOn"));
        }
    }

    private void missing(@Nullable String given, String field, String what, String under) {
        if (given == null || given.isBlank()) {
            findings.error("F3", "the forecast has no " + field + "; say " + what, linted.at(under + field));
        }
    }

    /** C1: marks go by the answers of at least ten people, none of them made up. */
    private void seated(ConcordanceInteraction panel, double marks) {
        int people = panel.choices().stream().mapToInt(PanelChoice::votes).sum();
        if (marks > 0 && (panel.illustrative() || people < FEWEST_PANELLISTS)) {
            findings.error(
                    "C1",
                    "marks from a panel of " + people + (panel.illustrative() ? " made-up answers" : " answers")
                            + "; ten real panellists stand behind marks, else the item is illustrative and has none",
                    linted.at("marks"));
        }
    }

    /** T1: four to seven entries, none of which its date puts in its place. */
    private void ordering(OrderInteraction order, String under) {
        int size = order.choices().size();
        if (size < 4 || size > 7) {
            findings.error("T1", size + " entries to order; give 4 to 7", linted.at(under + "choices"));
        }
        long dated = order.choices().stream()
                .filter(entry -> Days.names(English.unquoted(entry.text()))
                        || YEAR.matcher(entry.text()).find())
                .count();
        if (dated >= 2) {
            findings.error("T1", "dates in the entries give the order away", linted.at(under + "choices"));
        }
    }

    /** T2: more targets than prompts unless a target may be used again, and at most eight. */
    private void matching(MatchInteraction match, String under) {
        int targets = match.targets().size();
        boolean usedAgain = match.targets().stream().anyMatch(target -> target.max() != 1);
        if (!usedAgain && targets <= match.sources().size()) {
            findings.warn(
                    "T2", "the last pair can be found by elimination; add a target", linted.at(under + "targets"));
        }
        if (targets > 8) {
            findings.warn("T2", targets + " targets; keep to 8", linted.at(under + "targets"));
        }
    }

    /** T2 for gaps: more entries than gaps, else the last one fills itself. */
    private void filling(GapMatchInteraction match, String under) {
        if (match.choices().size() <= match.gaps().size()) {
            findings.warn(
                    "T2", "the last gap can be filled by elimination; add an entry", linted.at(under + "choices"));
        }
    }

    /** T2 for pairs: at least one entry that is in no pair. */
    private void pairing(AssociateInteraction associate, String under) {
        boolean lure = associate.choices().stream()
                .anyMatch(choice -> associate.pairs().stream()
                        .noneMatch(pair -> pair.first().equals(choice.id())
                                || pair.second().equals(choice.id())));
        if (!lure) {
            findings.warn(
                    "T2", "the last pair can be found by elimination; add an entry", linted.at(under + "choices"));
        }
    }

    /** M5: whoever does not see the picture reads what it shows. */
    private void pictured(Picture picture, String under) {
        int words = English.count(picture.description());
        if (words < FEWEST_WORDS) {
            findings.error(
                    "M5",
                    "the picture is described in " + words + " words; say where things lie, in " + FEWEST_WORDS
                            + " words or more",
                    linted.at(under + "picture.description"));
        }
    }

    /** T3: an essay has a rubric, a model answer and a range of words. */
    private void essay(ExtendedTextInteraction essay) {
        marked(essay);
        if (essay.minWords() < 1 || essay.maxWords() <= essay.minWords()) {
            findings.error("T3", "an essay needs minWords and a larger maxWords", linted.at("maxWords"));
        }
    }

    private void marked(MarkedByPerson marked) {
        if (marked.rubric().criteria().isEmpty()) {
            findings.error("T3", "what a person marks needs a rubric", linted.at("rubric"));
        }
        if (marked.modelAnswer().isBlank()) {
            findings.error("T3", "what a person marks needs a model answer", linted.at("modelAnswer"));
        }
    }

    /** T6: at least three accepted spellings of a word. */
    private void accepted(TextEntryInteraction entry, String under) {
        for (int i = 0; i < entry.gaps().size(); i++) {
            TextGap gap = entry.gaps().get(i);
            if (gap.type() == BaseType.STRING && gap.accept().size() < 3) {
                findings.warn(
                        "T6",
                        gap.accept().size() + " accepted answers; give 3 or more, spellings and synonyms included",
                        linted.at(under + "gaps[" + i + "].accept"));
            }
        }
    }

    /** T7: a ladder has five rungs or more. */
    private void ladder(LadderInteraction ladder, String under) {
        if (ladder.rungs().size() < 5) {
            findings.error("T7", ladder.rungs().size() + " rungs; give 5 or more", linted.at(under + "rungs"));
        }
    }

    /** F1 for statements: each says why it is of its type. */
    private void sorting(ClassifyInteraction classify, String under) {
        for (int i = 0; i < classify.statements().size(); i++) {
            String rationale = classify.statements().get(i).rationale();
            if (rationale == null || rationale.isBlank()) {
                findings.error(
                        "F1",
                        "the statement has no rationale; name the cue",
                        linted.at(under + "statements[" + i + "]"));
            }
        }
    }
}
