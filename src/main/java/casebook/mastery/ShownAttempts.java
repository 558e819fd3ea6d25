package casebook.mastery;

import java.util.Set;

/** Which attempts may tell their student what concepts they were about. Answered by the feature that releases. */
public interface ShownAttempts {

    /** The attempts of an account whose feedback is released in full; none that is voided or a preview. */
    Set<Long> inFull(long account);
}
