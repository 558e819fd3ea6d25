package casebook.platform.app;

import casebook.platform.PersonalFile;
import java.time.Instant;
import java.util.List;

/**
 * What a feature holds about a person; one bean for each feature that holds anything. Whoever asks it has asked whether
 * it may be told or taken away (decision 30).
 */
public interface PersonalData {
    /** Where its files stand among those of the others, from 1. */
    int place();

    /** All that is held about the person and may be shown to them now. */
    List<PersonalFile> copy(long account);

    /**
     * Takes away what tells who the person was and what they wrote freely, within the transaction of the caller. What
     * others count on (that there was an attempt, what was answered, what it was given) stays.
     */
    void erase(long account, Instant now);
}
