package casebook.delivery;

/** What happened in attempts, for those who ask for all of it. */
public interface AttemptHistories {
    AttemptHistory of(long attempt);

    /** Takes away what a person has written of problems with questions; that they reported some stays. */
    void blankReports(long account);
}
