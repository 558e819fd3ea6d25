package casebook.mastery;

import java.util.List;

/** The tallies in the database. They can be thrown away and made again from the ledger. */
public interface ConceptTallies {

    /** Puts these in the place of what an attempt had. */
    void replace(long account, long attempt, List<ConceptTally> tallies);

    /** Adds the tallies of an attempt that had none. */
    void add(List<ConceptTally> tallies);

    /** Oldest first. */
    List<ConceptTally> ofAccount(long account);
}
