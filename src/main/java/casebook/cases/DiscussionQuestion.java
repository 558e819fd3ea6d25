package casebook.cases;

/** A question for the class, answerable with what {@code part} and the parts before it tell. */
public record DiscussionQuestion(String id, Kind kind, String part, String text) {

    public enum Kind {
        DIAGNOSE,
        EVALUATE,
        DECIDE,
        COUNTERFACTUAL,
        PERSPECTIVE
    }
}
