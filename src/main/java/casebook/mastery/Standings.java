package casebook.mastery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From tallies to where a student stands. */
public final class Standings {
    private static final Comparator<ConceptStanding> WEAKEST_FIRST = Comparator.comparingDouble(
                    (ConceptStanding standing) -> standing.estimate().mean())
            .thenComparing(Comparator.comparingInt(
                            (ConceptStanding standing) -> standing.estimate().questions())
                    .reversed())
            .thenComparing(ConceptStanding::name);

    private Standings() {}

    /**
     * The standing with each concept, the weakest first; of equals the surer.
     *
     * @param tallies those of one student, oldest first
     * @param shown by concept, how many questions showed each misconception
     */
    public static List<ConceptStanding> of(
            List<ConceptTally> tallies, Map<String, Map<String, Integer>> shown, Vocabulary words) {
        Map<String, List<ConceptTally>> byConcept = new LinkedHashMap<>();
        tallies.forEach(tally -> byConcept
                .computeIfAbsent(tally.concept(), concept -> new ArrayList<>())
                .add(tally));
        return byConcept.entrySet().stream()
                .map(entry ->
                        standing(entry.getKey(), entry.getValue(), shown.getOrDefault(entry.getKey(), Map.of()), words))
                .sorted(WEAKEST_FIRST)
                .toList();
    }

    private static ConceptStanding standing(
            String concept, List<ConceptTally> tallies, Map<String, Integer> shown, Vocabulary words) {
        List<ConceptStanding.Point> history = new ArrayList<>();
        ConceptTally sum = tallies.getFirst();
        history.add(new ConceptStanding.Point(sum.at(), sum.estimate()));
        for (ConceptTally tally : tallies.subList(1, tallies.size())) {
            sum = sum.plus(tally);
            history.add(new ConceptStanding.Point(sum.at(), sum.estimate()));
        }
        return new ConceptStanding(
                concept,
                words.concept(concept),
                history.getLast().estimate(),
                commonest(shown, sum.questions(), words),
                history);
    }

    private static ConceptStanding.@Nullable CommonMisconception commonest(
            Map<String, Integer> shown, int questions, Vocabulary words) {
        return shown.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new ConceptStanding.CommonMisconception(
                        most.getKey(), words.misconception(most.getKey()), most.getValue(), questions))
                .orElse(null);
    }
}
