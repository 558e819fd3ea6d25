package casebook.delivery;

/** Where a person stands to an assignment. */
public enum Relation {
    /** Nothing of it is visible to them. */
    NONE,
    /** It is set for them. */
    CANDIDATE,
    /** They teach a section that it is set for, or the course. */
    INSTRUCTOR,
    /** They coordinate the course. */
    COORDINATOR
}
