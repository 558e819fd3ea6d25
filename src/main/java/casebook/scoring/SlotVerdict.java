package casebook.scoring;

import casebook.item.Verdict;

/** How one question of an attempt stands in the ledger. */
public enum SlotVerdict {
    CORRECT,
    PARTIAL,
    INCORRECT,
    UNANSWERED,
    /** A person has yet to mark it. */
    PENDING,
    /** The scorer failed; a person has to look at it. To students it is pending. */
    NEEDS_ATTENTION;

    public static SlotVerdict of(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> CORRECT;
            case PARTIAL -> PARTIAL;
            case INCORRECT -> INCORRECT;
            case UNANSWERED -> UNANSWERED;
            case PENDING -> PENDING;
        };
    }

    /** True when no score is known yet. */
    public boolean open() {
        return this == PENDING || this == NEEDS_ATTENTION;
    }

    /** What a student is told. */
    public Verdict shown() {
        return switch (this) {
            case CORRECT -> Verdict.CORRECT;
            case PARTIAL -> Verdict.PARTIAL;
            case INCORRECT -> Verdict.INCORRECT;
            case UNANSWERED -> Verdict.UNANSWERED;
            case PENDING, NEEDS_ATTENTION -> Verdict.PENDING;
        };
    }
}
