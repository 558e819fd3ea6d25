package casebook.assessment;

import casebook.questionbank.ItemHealth;
import org.jspecify.annotations.Nullable;

/**
 * How hard a question is taken to be: the share of its marks that students get, drawn towards what its author expected as
 * long as there are few answers. The author's figure counts as {@value #PRIOR} answers (the mean of a beta distribution,
 * as in shrinkage estimates of proportions: Novick and Jackson 1974).
 *
 * @param value 0 to 1
 * @param answers how many students' answers it rests on; with 0 it is the author's figure alone
 */
public record Facility(double value, int answers) {
    /** How many answers the author's figure counts as. */
    public static final int PRIOR = 20;

    /**
     * @param expected by the author, 0 to 1
     * @param report what answers say; null while there are none
     */
    public static Facility of(double expected, ItemHealth.@Nullable Report report) {
        return report == null
                ? new Facility(expected, 0)
                : new Facility(
                        (report.answers() * report.mean() + PRIOR * expected) / (report.answers() + PRIOR),
                        report.answers());
    }
}
