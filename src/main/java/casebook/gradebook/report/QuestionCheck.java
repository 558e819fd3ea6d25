package casebook.gradebook.report;

import casebook.psychometrics.Interval;
import casebook.psychometrics.Proportions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the answers to a question give reason to look at. A finding is made only of {@value #LEAST} answers or more and
 * only when the whole 95 % interval of its figure lies where the finding is, so that chance alone seldom makes one.
 *
 * @param planned the share of marks that its author expected, 0 to 1
 */
public record QuestionCheck(QuestionSums sums, double planned, List<Finding> findings) {
    public static final int LEAST = 30;

    /** A correlation under it tells students apart poorly: Ebel (1965), Measuring Educational Achievement. */
    static final double POOR = 0.2;

    /** As far as this from what was planned nothing is said. */
    static final double SLACK = 0.1;

    /** The most urgent first. */
    public enum Finding {
        /** Students who do well on the rest of the quiz do worse on it. */
        POSSIBLE_WRONG_KEY,
        /** Doing well on it has little to do with doing well on the rest. */
        DOES_NOT_TELL_APART,
        HARDER_THAN_PLANNED,
        EASIER_THAN_PLANNED
    }

    public QuestionCheck {
        findings = List.copyOf(findings);
    }

    public static QuestionCheck of(QuestionSums sums, double planned) {
        List<Finding> findings = new ArrayList<>();
        if (sums.pairs().n() >= LEAST) {
            sums.pairs().interval().ifPresent(r -> apart(r).ifPresent(findings::add));
        }
        if (sums.n() >= LEAST) {
            Interval mean = Proportions.wilson(sums.mean() * sums.n(), sums.n());
            if (mean.high() < planned - SLACK) {
                findings.add(Finding.HARDER_THAN_PLANNED);
            } else if (mean.low() > planned + SLACK) {
                findings.add(Finding.EASIER_THAN_PLANNED);
            }
        }
        return new QuestionCheck(sums, planned, findings);
    }

    private static Optional<Finding> apart(Interval correlation) {
        if (correlation.high() < 0) {
            return Optional.of(Finding.POSSIBLE_WRONG_KEY);
        }
        return correlation.high() < POOR ? Optional.of(Finding.DOES_NOT_TELL_APART) : Optional.empty();
    }

    /** The corrected item-total correlation to two places; a dash without one or for fewer answers than it needs. */
    public String apart() {
        return sums.pairs().n() < LEAST
                ? "–"
                : sums.pairs()
                        .correlation()
                        .map(r -> String.format(Locale.ROOT, "%.2f", r + 0.0).replace('-', '\u2212'))
                        .orElse("–");
    }

    /** The sums of several sections, by version. */
    public static List<QuestionSums> together(Collection<SectionSums> sections) {
        Map<Long, QuestionSums> all = new TreeMap<>();
        sections.forEach(
                section -> section.questions().forEach(each -> all.merge(each.version(), each, QuestionSums::plus)));
        return List.copyOf(all.values());
    }

    /** The most urgent finding first, then the least right. */
    public static Comparator<QuestionCheck> byUrgency() {
        return Comparator.comparing((QuestionCheck check) -> check.findings.isEmpty()
                        ? Finding.values().length
                        : check.findings.getFirst().ordinal())
                .thenComparing(check -> check.sums.mean());
    }
}
