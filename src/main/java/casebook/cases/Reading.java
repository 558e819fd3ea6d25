package casebook.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts a student has: those the course has opened, and each next one once its part's decisions are committed. */
public final class Reading {
    private Reading() {}

    /**
     * @param released the parts that the course has opened
     * @param committed ids of the decision points on which the student has committed
     * @return ids in the order of the case; a part without a decision point opens nothing further
     */
    public static Set<String> openParts(TeachingCase whole, Set<String> released, Collection<String> committed) {
        Set<String> open = new LinkedHashSet<>();
        boolean earned = false;
        for (Part part : whole.parts()) {
            if (!released.contains(part.id()) && !earned) {
                break;
            }
            open.add(part.id());
            List<String> points = whole.decisions().stream()
                    .filter(point -> point.part().equals(part.id()))
                    .map(DecisionPoint::id)
                    .toList();
            earned = !points.isEmpty() && committed.containsAll(points);
        }
        return open;
    }

    /**
     * The case without what would answer its questions, for readers who have an attempt in progress: no typed claims, no
     * concept entries, no dated timeline and no declared ladder.
     */
    public static ReaderCase whileSitting(ReaderCase shown) {
        return new ReaderCase(
                shown.slug(),
                shown.title(),
                shown.dateline(),
                shown.asOf(),
                shown.contentNote(),
                shown.readingTime(),
                shown.prerequisites(),
                shown.licence(),
                shown.source(),
                shown.objectives(),
                shown.parts(),
                shown.sections(),
                shown.actors(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                shown.exhibits().stream()
                        .filter(exhibit -> exhibit.kind() == Exhibit.Kind.MAP || exhibit.kind() == Exhibit.Kind.STATEMENTS)
                        .collect(Collectors.toList()),
                List.of());
    }
}
