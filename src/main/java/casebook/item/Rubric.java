package casebook.item;

import java.util.List;

/** How a person marks an essay. */
public record Rubric(List<Criterion> criteria) {

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    /**
     * One thing that is looked at.
     *
     * @param weight its share of the marks in percent; all weights sum to 100
     * @param levels lowest score first
     */
    public record Criterion(String id, String name, double weight, List<Level> levels) {

        public Criterion {
            levels = List.copyOf(levels);
        }
    }

    /**
     * How well a criterion is met.
     *
     * @param score the fraction of the criterion that it earns, 0 to 1
     * @param descriptor what an essay at this level shows, in Markdown
     */
    public record Level(double score, String descriptor) {}
}
