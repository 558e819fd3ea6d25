package casebook.mastery;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/**
 * What a student's marks on a concept say about how much of it they master, and how surely.
 *
 * <p>The proportion has a Beta posterior under the prior of Jeffreys, Beta(s + ½, n − s + ½), where n is the number of
 * questions and s that number times the proportion of marks; the interval is the equal-tailed one of Brown, Cai and
 * DasGupta (2001), "Interval estimation for a binomial proportion", Statistical Science 16(2), equation 6, at 80 %. Unlike
 * theirs it is not widened to 0 or 1 at the ends, since it is read as where the proportion likely lies. Marks between
 * none and all make s a fraction, which is an approximation: such marks vary less than all or none.
 *
 * @param mean of the posterior, 0 to 1
 * @param low the end of the interval that 10 % lie below
 * @param high the end that 10 % lie above
 * @param questions how many questions it rests on, at least 1
 */
public record Estimate(double mean, double low, double high, int questions) {

    /** The proportion that students are to reach. */
    public static final double GOAL = 0.70;

    private static final double COVERED = 0.80;

    /** @param proportion of the marks, 0 to 1 */
    public static Estimate of(double proportion, int questions) {
        return of(proportion, questions, COVERED);
    }

    /** The same with an interval that covers another share of the posterior. */
    static Estimate of(double proportion, int questions, double covered) {
        if (questions < 1 || !(proportion >= 0 && proportion <= 1)) {
            throw new IllegalArgumentException("an estimate needs a question and a proportion from 0 to 1");
        }
        double right = proportion * questions;
        ContinuousDistribution posterior = BetaDistribution.of(right + 0.5, questions - right + 0.5);
        double tail = (1 - covered) / 2;
        return new Estimate(
                (right + 0.5) / (questions + 1),
                posterior.inverseCumulativeProbability(tail),
                posterior.inverseSurvivalProbability(tail),
                questions);
    }

    /** Half the width of the interval, which a page puts as "give or take". */
    public double giveOrTake() {
        return (high - low) / 2;
    }

    public boolean reachesGoal() {
        return mean >= GOAL;
    }
}
