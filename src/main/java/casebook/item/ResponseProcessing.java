package casebook.item;

/** How responses become a score (QTI 3 response processing); a closed set of rules, evaluated by {@link Scorer}. */
public sealed interface ResponseProcessing
        permits MatchCorrect, MapResponse, PartialCredit, PointsInAreas, SumOfParts, ByMarker {

    /** The greatest score that the rule gives. */
    double marks();

    /** The least score that the rule gives, 0 or below. */
    default double least() {
        return 0;
    }
}
