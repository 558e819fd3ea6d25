package casebook.delivery;

/** Where an attempt stands. */
public enum AttemptStatus {
    IN_PROGRESS,
    SUBMITTED,
    VOIDED
}
