package casebook.questionbank;

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
import casebook.item.Interaction;
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
import org.jspecify.annotations.Nullable;

/** Gathers the texts of an item that stand in no list of options, kind by kind. */
final class LintedTexts {

    private LintedTexts() {}

    /** @param under the path of what holds the interaction, with a point at its end; empty for the item */
    static void add(Interaction interaction, String under, List<Text> texts) {
        switch (interaction) {
            case ChoiceInteraction ignored -> {}
            case EvidenceInteraction ignored -> {}
            case HottextInteraction words -> texts.add(LintedItem.text(Role.BODY, under + "text", words.text()));
            case HotspotInteraction graphic -> addPicture(graphic.picture(), under, texts);
            case GraphicOrderInteraction graphic -> {
                addPicture(graphic.picture(), under, texts);
                addEntries(under + "choices", graphic.order().choices(), texts);
            }
            case GraphicAssociateInteraction graphic -> {
                addPicture(graphic.picture(), under, texts);
                addEntries(under + "choices", graphic.associate().choices(), texts);
            }
            case GraphicGapMatchInteraction graphic -> {
                addPicture(graphic.picture(), under, texts);
                addEntries(under + "sources", graphic.match().sources(), texts);
                addEntries(under + "targets", graphic.match().targets(), texts);
            }
            case PositionObjectInteraction objects -> {
                addPicture(objects.picture(), under, texts);
                addEntries(under + "objects", objects.objects(), texts);
            }
            case SelectPointInteraction points -> addPicture(points.picture(), under, texts);
            case SliderInteraction ignored -> {}
            case InlineChoiceInteraction inline -> texts.add(LintedItem.text(Role.BODY, under + "text", inline.text()));
            case TextEntryInteraction entry -> texts.add(LintedItem.text(Role.BODY, under + "text", entry.text()));
            case MatchInteraction match -> {
                addEntries(under + "sources", match.sources(), texts);
                addEntries(under + "targets", match.targets(), texts);
            }
            case ClassifyInteraction classify -> addEntries(under + "statements", classify.statements(), texts);
            case OrderInteraction order -> addEntries(under + "choices", order.choices(), texts);
            case LadderInteraction ladder -> addEntries(under + "rungs", ladder.rungs(), texts);
            case GapMatchInteraction match -> {
                texts.add(LintedItem.text(Role.BODY, under + "text", match.text()));
                addEntries(under + "choices", match.choices(), texts);
            }
            case AssociateInteraction associate -> addEntries(under + "choices", associate.choices(), texts);
            case ForecastInteraction forecast -> {
                texts.add(LintedItem.text(Role.BODY, under + "criterion", or(forecast.criterion())));
                texts.add(LintedItem.text(Role.BODY, under + "resolver", or(forecast.resolver())));
            }
            case ConcordanceInteraction concordance -> addEntries(under + "choices", concordance.choices(), texts);
            case DecisionInteraction decision -> addDecision(decision, under, texts);
            case MediaInteraction media ->
                texts.add(LintedItem.text(
                        Role.BODY, under + "medium.transcript", media.medium().transcript()));
            case EndAttemptInteraction ignored -> {}
            case CompositeInteraction composite -> {
                for (int i = 0; i < composite.parts().size(); i++) {
                    CompositeInteraction.Part part = composite.parts().get(i);
                    String path = under + "parts[" + i + "].";
                    texts.add(LintedItem.text(Role.BODY, path + "prompt", part.prompt()));
                    add(part.interaction(), path, texts);
                }
            }
            case MarkedByPerson marked -> {
                texts.add(LintedItem.text(Role.MODEL_ANSWER, under + "modelAnswer", marked.modelAnswer()));
                addRubric(marked.rubric(), texts);
            }
        }
    }

    private static void addPicture(Picture picture, String under, List<Text> texts) {
        texts.add(LintedItem.text(Role.BODY, under + "picture.description", picture.description()));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void addDecision(DecisionInteraction decision, String under, List<Text> texts) {
        List<String> goals = List.copyOf(decision.goals().keySet());
        for (int i = 0; i < goals.size(); i++) {
            String aim = or(decision.aims().get(goals.get(i)));
            texts.add(LintedItem.text(Role.BODY, under + "goals[" + i + "].text", aim));
        }
        for (int i = 0; i < decision.constraints().size(); i++) {
            texts.add(LintedItem.text(
                    Role.BODY,
                    under + "constraints[" + i + "].text",
                    decision.constraints().get(i).text()));
        }
        for (int i = 0; i < decision.points().size(); i++) {
            texts.add(LintedItem.text(
                    Role.BODY,
                    under + "points[" + i + "].prompt",
                    decision.points().get(i).prompt()));
            addEntries(
                    under + "points[" + i + "].options",
                    decision.points().get(i).options(),
                    texts);
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
