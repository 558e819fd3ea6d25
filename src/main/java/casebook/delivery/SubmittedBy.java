package casebook.delivery;

/** Who ended an attempt. */
public enum SubmittedBy {
    STUDENT,
    STAFF,
    DEADLINE
}
