package casebook.item;

/** What a score says at a glance. */
public enum Verdict {
    /** All marks. */
    CORRECT,
    /** Some marks. */
    PARTIAL,
    /** No marks. */
    INCORRECT,
    /** Nothing was given, so no marks. */
    UNANSWERED,
    /** A person has yet to mark it. */
    PENDING
}
