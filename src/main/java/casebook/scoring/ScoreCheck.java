package casebook.scoring;

import java.util.List;

/**
 * What came of scoring everything again from what students gave.
 *
 * @param replayed how many scores of the scorer were computed again
 * @param byHand how many were given by a person, which nothing here can repeat
 * @param otherScorer how many were given by an earlier version of the scorer
 * @param differences a line for each score that is not what the ledger says
 */
public record ScoreCheck(long attempts, long replayed, long byHand, long otherScorer, List<String> differences) {
    /** Scores are doubles that went through the database unchanged; this allows for nothing but their last bits. */
    public static final double TOLERANCE = 1e-9;

    public ScoreCheck {
        differences = List.copyOf(differences);
    }

    public boolean sound() {
        return differences.isEmpty();
    }

    /** For the console: the differences, then one line that sums up. */
    public String text() {
        StringBuilder text = new StringBuilder();
        differences.forEach(line -> text.append(line).append('\n'));
        return text.append(replayed)
                .append(" scores of ")
                .append(attempts)
                .append(" attempts replayed, ")
                .append(differences.size())
                .append(" differ; ")
                .append(byHand)
                .append(" given by hand, ")
                .append(otherScorer)
                .append(" by an earlier scorer")
                .toString();
    }
}
