package casebook.item;

import java.util.List;

/**
 * What a candidate is asked to do, with the key. QTI's interactions that are filled in, and Casebook's own: Classify,
 * Ladder, Evidence, Forecast, Concordance and Decision.
 */
public sealed interface Interaction
        permits MarkedByPerson,
                ChoiceInteraction,
                InlineChoiceInteraction,
                TextEntryInteraction,
                MatchInteraction,
                ClassifyInteraction,
                OrderInteraction,
                LadderInteraction,
                MediaInteraction,
                EndAttemptInteraction,
                CompositeInteraction,
                EvidenceInteraction,
                GapMatchInteraction,
                AssociateInteraction,
                ForecastInteraction,
                ConcordanceInteraction,
                DecisionInteraction,
                HottextInteraction,
                SliderInteraction,
                HotspotInteraction,
                GraphicOrderInteraction,
                GraphicAssociateInteraction,
                GraphicGapMatchInteraction,
                SelectPointInteraction,
                PositionObjectInteraction {

    /** The response variable of every interaction without gaps; also the group of the options that it takes. */
    String RESPONSE = "RESPONSE";

    /** The response variable, and the group, of the sentences of an evidence item. */
    String EVIDENCE = "EVIDENCE";

    /** The response variable of how sure a candidate is, 1 to 3. */
    String CERTAINTY = "CERTAINTY";

    /** The group of the left side of match and classify. */
    String SOURCES = "SOURCES";

    /** The group of the right side of match and classify. */
    String TARGETS = "TARGETS";

    Kind kind();

    /** The options by group, in authored order; empty for interactions that take text. */
    List<OptionGroup> groups();

    List<ResponseDeclaration> declarations();

    /** The rule that scores it, from 0 to {@code marks}. */
    ResponseProcessing processing(double marks);
}
