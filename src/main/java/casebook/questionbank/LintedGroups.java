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
import casebook.item.OrderInteraction;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.questionbank.LintedItem.Form;
import casebook.questionbank.LintedItem.Group;
import java.util.ArrayList;
import java.util.List;

/** The lists of options with a key among them, kind by kind. */
final class LintedGroups {

    private LintedGroups() {}

    /** @param under the path of what holds the interaction, with a point at its end; empty for the item */
    static List<Group> of(Interaction interaction, String under) {
        return switch (interaction) {
            case ChoiceInteraction choice -> List.of(chosen(choice, under));
            case EvidenceInteraction evidence ->
                List.of(LintedItem.group(under + "choices", evidence.choices(), Form.ONE));
            case HottextInteraction words -> List.of(found(words.choice(), under));
            case HotspotInteraction graphic -> List.of(found(graphic.choice(), under));
            case InlineChoiceInteraction inline -> gaps(inline, under);
            case CompositeInteraction composite -> parts(composite, under);
            case GraphicOrderInteraction ignored -> List.of();
            case GraphicAssociateInteraction ignored -> List.of();
            case GraphicGapMatchInteraction ignored -> List.of();
            case PositionObjectInteraction ignored -> List.of();
            case SelectPointInteraction ignored -> List.of();
            case SliderInteraction ignored -> List.of();
            case MediaInteraction ignored -> List.of();
            case MarkedByPerson ignored -> List.of();
            case EndAttemptInteraction ignored -> List.of();
            case TextEntryInteraction ignored -> List.of();
            case MatchInteraction ignored -> List.of();
            case ClassifyInteraction ignored -> List.of();
            case OrderInteraction ignored -> List.of();
            case LadderInteraction ignored -> List.of();
            case GapMatchInteraction ignored -> List.of();
            case AssociateInteraction ignored -> List.of();
            case ForecastInteraction ignored -> List.of();
            case ConcordanceInteraction ignored -> List.of();
            case DecisionInteraction ignored -> List.of();
        };
    }

    private static Group chosen(ChoiceInteraction choice, String under) {
        Form form = choice.trueFalse() ? Form.TRUE_FALSE : choice.multiple() ? Form.SEVERAL : Form.ONE;
        return LintedItem.group(under + "choices", choice.choices(), form);
    }

    private static Group found(ChoiceInteraction choice, String under) {
        return LintedItem.group(
                under + "choices", choice.choices(), choice.multiple() ? Form.FOUND_SEVERAL : Form.FOUND);
    }

    private static List<Group> gaps(InlineChoiceInteraction inline, String under) {
        List<Group> gaps = new ArrayList<>();
        for (int i = 0; i < inline.gaps().size(); i++) {
            gaps.add(LintedItem.group(
                    under + "gaps[" + i + "].choices", inline.gaps().get(i).choices(), Form.GAP));
        }
        return gaps;
    }

    private static List<Group> parts(CompositeInteraction composite, String under) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < composite.parts().size(); i++) {
            groups.addAll(of(composite.parts().get(i).interaction(), under + "parts[" + i + "]."));
        }
        return groups;
    }
}
