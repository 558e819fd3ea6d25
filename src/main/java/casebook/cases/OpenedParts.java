package casebook.cases;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which parts a student has: those the course has opened, and each next one once its part's decisions are committed. */
public final class OpenedParts {
    private OpenedParts() {}

    /**
     * @param released the parts that the course has opened
     * @param committed ids of the decision points on which the student has committed
     * @return ids in the order of the case; a part without a decision point opens nothing further
     */
    public static Set<String> of(TeachingCase whole, Set<String> released, Collection<String> committed) {
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
}
