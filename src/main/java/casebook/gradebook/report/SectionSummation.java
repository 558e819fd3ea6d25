package casebook.gradebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up, by section. */
public final class SectionSummation {
    private static final Comparator<ConceptSums> BY_CONCEPT = Comparator.comparing(
                    (ConceptSums sums) -> sums.concept().bank())
            .thenComparing(sums -> sums.concept().concept());

    private final Map<Long, Integer> students = new TreeMap<>();
    private final Map<Long, List<Double>> shares = new HashMap<>();
    private final Map<Long, Integer> ungraded = new HashMap<>();
    private final Map<Long, Map<ConceptKey, ConceptSums>> concepts = new HashMap<>();
    private final Map<Long, Map<Long, QuestionSums>> questions = new HashMap<>();

    /** A student of the section, with the standing there is; none when there is no counting attempt. */
    public void student(long section) {
        students.merge(section, 1, Integer::sum);
    }

    public void standing(long section, Standing standing) {
        ungraded.merge(section, standing.pending(), Integer::sum);
        if (standing.hasResult()) {
            shares.computeIfAbsent(section, key -> new ArrayList<>()).add(standing.share());
        }
        Map<ConceptKey, ConceptSums> sums = concepts.computeIfAbsent(section, key -> new HashMap<>());
        standing.concepts()
                .forEach((key, marks) ->
                        sums.merge(key, new ConceptSums(key, 1, marks.score(), marks.max()), ConceptSums::plus));
    }

    /** The answers of one attempt. */
    public void answers(long section, Collection<QuestionScore> scores) {
        double score = 0;
        double max = 0;
        for (QuestionScore each : scores) {
            Double known = each.score();
            score += known == null ? 0 : known;
            max += known == null ? 0 : each.max();
        }
        for (QuestionScore each : scores) {
            Double known = each.score();
            // A question without marks tells nothing about who knows what.
            if (known != null && each.max() > 0) {
                question(section)
                        .merge(
                                each.version(),
                                QuestionSums.none(each.version())
                                        .and(known / each.max(), each.right(), score - known, max - each.max()),
                                QuestionSums::plus);
            }
        }
    }

    public void questions(long section, Collection<QuestionSums> sums) {
        sums.forEach(each -> question(section).merge(each.version(), each, QuestionSums::plus));
    }

    private Map<Long, QuestionSums> question(long section) {
        return questions.computeIfAbsent(section, key -> new TreeMap<>());
    }

    /** By section; those without a student are left out. */
    public List<SectionSums> sums() {
        return students.entrySet().stream()
                .map(each -> sums(each.getKey(), each.getValue()))
                .toList();
    }

    private SectionSums sums(long section, int count) {
        return new SectionSums(
                section,
                count,
                shares.getOrDefault(section, List.of()).stream().sorted().toList(),
                ungraded.getOrDefault(section, 0),
                concepts.getOrDefault(section, Map.of()).values().stream()
                        .sorted(BY_CONCEPT)
                        .toList(),
                List.copyOf(questions.getOrDefault(section, Map.of()).values()));
    }
}
