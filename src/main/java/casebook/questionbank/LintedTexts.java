package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.AssociateInteraction;
import casebook.item.ChoiceInteraction;
import casebook.item.ClassifyInteraction;
import casebook.item.CompositeInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.EndAttemptInteraction;
import casebook.item.EvidenceInteraction;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.GraphicAssociateInteraction;
import casebook.item.GraphicGapMatchInteraction;
import casebook.item.GraphicOrderInteraction;
import casebook.item.HotspotInteraction;
import casebook.item.HottextInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.LadderInteraction;
import casebook.item.MarkedByPerson;
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.Option;
import casebook.item.OrderInteraction;
import casebook.item.Picture;
import casebook.item.PositionObjectInteraction;
import casebook.item.Rubric;
import casebook.item.Rubric.Criterion;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.questionbank.LintedItem.Role;
import casebook.questionbank.LintedItem.Text;
import java.util.List;

/** Gathers the texts of an item that stand in no list of options, kind by kind. */
final class LintedTexts {

    private LintedTexts() {}

    static void add(AssessmentItem item, List<Text> texts) {
        switch (item.interaction()) {
            case ChoiceInteraction ignored -> {}
            case EvidenceInteraction ignored -> {}
            case HottextInteraction words -> texts.add(LintedItem.text(Role.BODY, "text", words.text()));
            case HotspotInteraction graphic -> addPicture(graphic.picture(), texts);
            case GraphicOrderInteraction graphic -> {
                addPicture(graphic.picture(), texts);
                addEntries("choices", graphic.order().choices(), texts);
            }
            case GraphicAssociateInteraction graphic -> {
                addPicture(graphic.picture(), texts);
                addEntries("choices", graphic.associate().choices(), texts);
            }
            case GraphicGapMatchInteraction graphic -> {
                addPicture(graphic.picture(), texts);
                addEntries("sources", graphic.match().sources(), texts);
                addEntries("targets", graphic.match().targets(), texts);
            }
            case PositionObjectInteraction objects -> {
                addPicture(objects.picture(), texts);
                addEntries("objects", objects.objects(), texts);
            }
            case SelectPointInteraction points -> addPicture(points.picture(), texts);
            case SliderInteraction ignored -> {}
            case InlineChoiceInteraction inline -> texts.add(LintedItem.text(Role.BODY, "text", inline.text()));
            case TextEntryInteraction entry -> texts.add(LintedItem.text(Role.BODY, "text", entry.text()));
            case MatchInteraction match -> {
                addEntries("sources", match.sources(), texts);
                addEntries("targets", match.targets(), texts);
            }
            case ClassifyInteraction classify -> addEntries("statements", classify.statements(), texts);
            case OrderInteraction order -> addEntries("choices", order.choices(), texts);
            case LadderInteraction ladder -> addEntries("rungs", ladder.rungs(), texts);
            case GapMatchInteraction match -> {
                texts.add(LintedItem.text(Role.BODY, "text", match.text()));
                addEntries("choices", match.choices(), texts);
            }
            case AssociateInteraction associate -> addEntries("choices", associate.choices(), texts);
            case ForecastInteraction ignored -> {}
            case ConcordanceInteraction concordance -> addEntries("choices", concordance.choices(), texts);
            case DecisionInteraction decision -> addDecision(decision, texts);
            case MediaInteraction media ->
                texts.add(LintedItem.text(
                        Role.BODY, "medium.transcript", media.medium().transcript()));
            case EndAttemptInteraction ignored -> {}
            case CompositeInteraction composite -> {
                for (int i = 0; i < composite.parts().size(); i++) {
                    texts.add(LintedItem.text(
                            Role.BODY,
                            "parts[" + i + "].prompt",
                            composite.parts().get(i).prompt()));
                }
            }
            case MarkedByPerson marked -> {
                texts.add(LintedItem.text(Role.MODEL_ANSWER, "modelAnswer", marked.modelAnswer()));
                addRubric(marked.rubric(), texts);
            }
        }
    }

    private static void addPicture(Picture picture, List<Text> texts) {
        texts.add(LintedItem.text(Role.BODY, "picture.description", picture.description()));
    }

    private static void addDecision(DecisionInteraction decision, List<Text> texts) {
        for (int i = 0; i < decision.constraints().size(); i++) {
            texts.add(LintedItem.text(
                    Role.BODY,
                    "constraints[" + i + "].text",
                    decision.constraints().get(i).text()));
        }
        for (int i = 0; i < decision.points().size(); i++) {
            texts.add(LintedItem.text(
                    Role.BODY,
                    "points[" + i + "].prompt",
                    decision.points().get(i).prompt()));
            addEntries("points[" + i + "].options", decision.points().get(i).options(), texts);
        }
    }

    private static void addEntries(String path, List<? extends Option> entries, List<Text> texts) {
        for (int i = 0; i < entries.size(); i++) {
            String at = path + "[" + i + "]";
            texts.add(LintedItem.text(Role.ENTRY, at + ".text", entries.get(i).text()));
            LintedItem.addRationale(entries.get(i), at, texts);
        }
    }

    private static void addRubric(Rubric rubric, List<Text> texts) {
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            for (int j = 0; j < criterion.levels().size(); j++) {
                texts.add(LintedItem.text(
                        Role.RUBRIC,
                        "rubric.criteria[" + i + "].levels[" + j + "].descriptor",
                        criterion.levels().get(j).descriptor()));
            }
        }
    }
}
