package casebook.scoring;

import java.util.Collection;

/**
 * What an attempt has come to so far.
 *
 * @param score the sum of the scores that are known, none of them rounded
 * @param max the sum of the marks of all questions
 * @param pending how many questions have no score yet
 */
public record AttemptScore(double score, double max, int pending) {

    /** @param latest the latest entry of each slot */
    public static AttemptScore of(Collection<ScoreEntry> latest) {
        double score = 0;
        double max = 0;
        int pending = 0;
        for (ScoreEntry entry : latest) {
            Double known = entry.score();
            score += known == null ? 0 : known;
            pending += known == null ? 1 : 0;
            max += entry.max();
        }
        return new AttemptScore(score, max, pending);
    }
}
