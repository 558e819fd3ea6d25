package casebook.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the answers say of versions of items; known to what sums results up. */
public interface ItemHealth {

    /**
     * @param answers how many students have a score on it
     * @param mean the mean share of its marks, 0 to 1
     * @param findings what gives reason to look, the most urgent first: {@code POSSIBLE_WRONG_KEY},
     *     {@code DOES_NOT_TELL_APART}, {@code HARDER_THAN_PLANNED}, {@code EASIER_THAN_PLANNED}
     */
    record Report(int answers, double mean, List<String> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** By version; those without an answer are left out. */
    Map<Long, Report> of(Collection<Long> versions);
}
