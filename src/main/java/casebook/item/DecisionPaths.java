package casebook.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What each way through a decision is worth. The worth of a path is Σ weight · Σ concept over its options; its concept share
 * is where that lies between the least and the greatest of all whole paths, its consistency the share of constraints met.
 */
public final class DecisionPaths {

    private static final double SLACK = 1e-9;

    private final DecisionInteraction decision;
    private final Map<String, DecisionOption> options = new HashMap<>();
    private final List<List<String>> paths = new ArrayList<>();
    private final double least;
    private final double greatest;

    /** @param decision a tree: every option leads to one point at most, and never back */
    public DecisionPaths(DecisionInteraction decision) {
        this.decision = decision;
        decision.options().forEach(option -> options.put(option.id(), option));
        walk(null, List.of());
        this.least = paths.stream().mapToDouble(this::worth).min().orElse(0);
        this.greatest = paths.stream().mapToDouble(this::worth).max().orElse(0);
    }

    private void walk(@Nullable String option, List<String> before) {
        Optional<DecisionPoint> point = decision.pointAfter(option);
        if (point.isEmpty()) {
            paths.add(before);
            return;
        }
        for (DecisionOption next : point.get().options()) {
            List<String> path = new ArrayList<>(before);
            path.add(next.id());
            walk(next.id(), path);
        }
    }

    /** From 0 to 1; 0 for a path that is not walked to its end. */
    double share(List<String> path) {
        if (!paths.contains(path)) {
            return 0;
        }
        double consistency = decision.constraints().isEmpty() ? 0 : decision.consistency();
        return (1 - consistency) * served(path) + consistency * kept(path);
    }

    /** What a path comes to; empty for one that is not walked to its end. */
    public Optional<DecisionReport> report(List<String> path) {
        if (!paths.contains(path)) {
            return Optional.empty();
        }
        List<DecisionReport.Aim> aims = new ArrayList<>();
        decision.goals().forEach((concept, weight) -> aims.add(aim(concept, weight, path)));
        List<DecisionReport.Bound> bounds = decision.constraints().stream()
                .map(bound ->
                        new DecisionReport.Bound(Markup.line(bound.text()), bound.isMet(sum(bound.concept(), path))))
                .toList();
        double consistency = decision.constraints().isEmpty() ? 0 : decision.consistency();
        return Optional.of(new DecisionReport(aims, bounds, served(path), kept(path), consistency));
    }

    private DecisionReport.Aim aim(String concept, double weight, List<String> path) {
        List<Double> sums =
                paths.stream().map(whole -> sum(concept, whole)).sorted().toList();
        String said = decision.aims().get(concept);
        return new DecisionReport.Aim(
                concept,
                said == null ? "" : Markup.line(said),
                weight,
                sum(concept, path),
                sums.getFirst(),
                sums.getLast());
    }

    private double served(List<String> path) {
        double range = greatest - least;
        return range < SLACK ? 1 : (worth(path) - least) / range;
    }

    /** The first path of the greatest share. */
    List<String> best() {
        return paths.stream()
                .max(Comparator.comparingDouble(this::share).thenComparing(path -> -paths.indexOf(path)))
                .orElseThrow();
    }

    /** Whether some path serves the goals most and keeps to all constraints. */
    public boolean isWinnable() {
        return share(best()) > 1 - SLACK;
    }

    /** How many options the longest path has. */
    public int depth() {
        return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    private double worth(List<String> path) {
        double worth = 0;
        for (Map.Entry<String, Double> goal : decision.goals().entrySet()) {
            worth += goal.getValue() * sum(goal.getKey(), path);
        }
        return worth;
    }

    private double kept(List<String> path) {
        List<DecisionConstraint> constraints = decision.constraints();
        return constraints.isEmpty()
                ? 1
                : (double) constraints.stream()
                                .filter(constraint -> constraint.isMet(sum(constraint.concept(), path)))
                                .count()
                        / constraints.size();
    }

    private double sum(String concept, List<String> path) {
        return path.stream()
                .map(options::get)
                .filter(option -> option != null)
                .mapToDouble(option -> option.concepts().getOrDefault(concept, 0.0))
                .sum();
    }
}
