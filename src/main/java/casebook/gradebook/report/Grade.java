package casebook.gradebook.report;

import casebook.scoring.ScoreEntry;
import java.util.Collection;

/**
 * What a submitted attempt has come to.
 *
 * @param score the marks given so far, not rounded
 * @param max the marks of all questions
 * @param gradedMax the marks of the questions that have a score
 * @param pending how many questions have none yet
 */
public record Grade(
        long attempt, long assignment, long account, double score, double max, double gradedMax, int pending) {

    /** @param latest the entry that counts for each slot */
    public static Grade of(long attempt, long assignment, long account, Collection<ScoreEntry> latest) {
        double score = 0;
        double max = 0;
        double gradedMax = 0;
        int pending = 0;
        for (ScoreEntry entry : latest) {
            Double known = entry.score();
            score += known == null ? 0 : known;
            gradedMax += known == null ? 0 : entry.max();
            pending += known == null ? 1 : 0;
            max += entry.max();
        }
        return new Grade(attempt, assignment, account, score, max, gradedMax, pending);
    }

    /**
     * The one that counts of two attempts of a student at an assignment: the one with more marks so far, of equal ones the
     * earlier.
     */
    public Grade better(Grade other) {
        if (other.score != score) {
            return other.score > score ? other : this;
        }
        return other.attempt < attempt ? other : this;
    }
}
