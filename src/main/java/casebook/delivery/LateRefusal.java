package casebook.delivery;

/** Why a late answer cannot be decided about as it stands; the names are codes. */
public enum LateRefusal {
    /** There is no such answer among those of the students whom the actor teaches. */
    NOT_FOUND,
    /** Somebody has decided otherwise meanwhile. */
    ALREADY_DECIDED,
    /** The attempt is in progress again, so the student can still give the answer. */
    IN_PROGRESS,
    /** The attempt counts for nothing. */
    VOIDED,
    /** The sequences of the question are used up, which no page reaches. */
    NO_SEQUENCE_LEFT
}
