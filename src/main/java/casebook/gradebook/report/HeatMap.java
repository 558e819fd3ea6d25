package casebook.gradebook.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Concepts against sections: the share of the marks that each section got on each.
 *
 * @param rows by bank and concept; cells in the order of the sections that it was made from
 */
public record HeatMap(List<Row> rows) {
    /** A cell of fewer students could tell what one person got. */
    public static final int LEAST = 5;

    private static final double STEP = 0.1;
    private static final double NOISE = 1e-9;

    public HeatMap {
        rows = List.copyOf(rows);
    }

    /** One concept. @param all of the sections together */
    public record Row(ConceptKey concept, List<Cell> cells, Cell all) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One concept in one section.
     *
     * @param students with a score on it
     * @param share of the marks, 0 to 1; 0 for a cell that shows none
     * @param step 1 to 5 from far under the standard to far over it, the third begins at it; 0 for a cell that shows none
     */
    public record Cell(int students, double share, int step) {
        static Cell of(Optional<ConceptSums> sums, double standard) {
            return sums.filter(each -> each.students() >= LEAST)
                    .map(each -> new Cell(each.students(), each.share(), stepOf(each.share(), standard)))
                    .orElse(new Cell(sums.map(ConceptSums::students).orElse(0), 0, 0));
        }

        /** Whether there is nobody at all, or too few to show. */
        public boolean hidden() {
            return step == 0;
        }

        public boolean below() {
            return step == 1 || step == 2;
        }

        private static int stepOf(double share, double standard) {
            double over = share - standard + NOISE;
            return over < -STEP ? 1 : over < 0 ? 2 : over < STEP ? 3 : over < 2 * STEP ? 4 : 5;
        }
    }

    /** @param standard the share that should be reached, 0 to 1 */
    public static HeatMap of(List<SectionSums> sections, double standard) {
        Map<ConceptKey, ConceptSums> all =
                new TreeMap<>(Comparator.comparing(ConceptKey::bank).thenComparing(ConceptKey::concept));
        sections.forEach(
                section -> section.concepts().forEach(each -> all.merge(each.concept(), each, ConceptSums::plus)));
        List<Row> rows = new ArrayList<>();
        all.forEach((key, sums) -> rows.add(new Row(
                key,
                sections.stream()
                        .map(section -> Cell.of(in(section.concepts(), key), standard))
                        .toList(),
                Cell.of(Optional.of(sums), standard))));
        return new HeatMap(rows);
    }

    private static Optional<ConceptSums> in(Collection<ConceptSums> concepts, ConceptKey key) {
        return concepts.stream().filter(each -> each.concept().equals(key)).findFirst();
    }

    /** How many concepts have enough students to tell. */
    public int told() {
        return (int) rows.stream().filter(row -> !row.all().hidden()).count();
    }

    /** How many of those reach the standard over all sections. */
    public int reached() {
        return (int) rows.stream()
                .filter(row -> !row.all().hidden() && !row.all().below())
                .count();
    }

    /** How many concepts the section at that place falls short on. */
    public int shortfalls(int place) {
        return (int) rows.stream().filter(row -> row.cells().get(place).below()).count();
    }
}
