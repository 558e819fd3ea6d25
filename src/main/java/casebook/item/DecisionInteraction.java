package casebook.item;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decide point by point. The score goes by how the courses taken serve the goals and keep to the constraints, never by
 * what was done in history.
 *
 * @param points the first one, and those that options lead to
 * @param goals the weight of each concept
 * @param aims what the candidate is told of goals, in Markdown, by concept
 * @param consistency the share of the marks, 0 to 1, that goes by the constraints; 0 where there are none
 */
public record DecisionInteraction(
        List<DecisionPoint> points,
        Map<String, Double> goals,
        Map<String, String> aims,
        List<DecisionConstraint> constraints,
        double consistency)
        implements Interaction {

    /** The group of the points. */
    public static final String POINTS = "POINTS";

    /** The group of the constraints. */
    public static final String CONSTRAINTS = "CONSTRAINTS";

    public DecisionInteraction {
        points = List.copyOf(points);
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        aims = Collections.unmodifiableMap(new LinkedHashMap<>(aims));
        constraints = List.copyOf(constraints);
    }

    /** All options of all points. */
    public List<DecisionOption> options() {
        return points.stream().flatMap(point -> point.options().stream()).toList();
    }

    /** The point that an option leads to; the first point for null. */
    public Optional<DecisionPoint> pointAfter(@Nullable String option) {
        return points.stream()
                .filter(point -> option == null ? point.after() == null : option.equals(point.after()))
                .findFirst();
    }

    @Override
    public Kind kind() {
        return Kind.DECISION;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(
                new OptionGroup(RESPONSE, options()),
                new OptionGroup(POINTS, points),
                new OptionGroup(CONSTRAINTS, constraints));
    }

    /** A path that earns most; of several, the first. */
    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE,
                Cardinality.ORDERED,
                BaseType.IDENTIFIER,
                Value.identifiers(Cardinality.ORDERED, new DecisionPaths(this).best())));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.Deciding(new DecisionPaths(this), marks);
    }
}
