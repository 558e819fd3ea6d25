package casebook.gradebook.report;

import casebook.psychometrics.PairSums;

/**
 * What a group of students did on a question, each with the attempt that counts.
 *
 * @param version of the item
 * @param right how many got all its marks
 * @param pairs of the share of its marks that a student got, as x, and the share of the marks of the rest of the same
 *     quiz, as y; students whose quiz had no other scored question are missing
 * @param n how many have a score on it
 * @param share the sum of the shares of its marks that they got
 */
public record QuestionSums(long version, int n, int right, double share, PairSums pairs) {
    public static QuestionSums none(long version) {
        return new QuestionSums(version, 0, 0, 0, PairSums.NONE);
    }

    /**
     * With one more answer.
     *
     * @param own the share of its marks, 0 to 1
     * @param restScore the marks given for the other questions, and {@code restMax} those to be had
     */
    public QuestionSums and(double own, boolean correct, double restScore, double restMax) {
        return new QuestionSums(
                version,
                n + 1,
                right + (correct ? 1 : 0),
                share + own,
                restMax > 0 ? pairs.and(own, restScore / restMax) : pairs);
    }

    public QuestionSums plus(QuestionSums other) {
        return new QuestionSums(
                version, n + other.n, right + other.right, share + other.share, pairs.plus(other.pairs));
    }

    /** The mean share of its marks, 0 to 1. */
    public double mean() {
        return Math.clamp(share / n, 0, 1);
    }
}
