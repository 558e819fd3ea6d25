package casebook.delivery;

/** A student's own attempt, or a look at the quiz as a student would see it. */
public enum AttemptKind {
    TAKE,
    PREVIEW
}
