package casebook.gradebook;

import casebook.delivery.AttemptStatus;
import casebook.scoring.ScoreEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Picks the rows of a query and the page of them, and gives the scores to those of the page only. */
public final class Grids {
    private Grids() {}

    /** The rows of one page, and how many there are on all. */
    public record Picked(List<GridRow> rows, int found, int page) {}

    /**
     * @param ungraded attempts with an open question; asked for only when wanted
     * @param marks by attempt, of all attempts, what the order rests on; asked for only when it rests on marks
     * @param entries gives the entries that count of some attempts
     */
    public static Picked pick(
            List<GridRow> all,
            GridQuery query,
            Supplier<Set<Long>> ungraded,
            Supplier<? extends Map<Long, ? extends @Nullable Double>> marks,
            Function<Collection<Long>, Map<Long, List<ScoreEntry>>> entries) {
        Set<Long> open = query.show() == GridQuery.Show.UNGRADED ? ungraded.get() : Set.of();
        List<GridRow> wanted =
                all.stream().filter(row -> isWanted(row, query.show(), open)).toList();
        List<GridRow> sorted =
                GridOrder.sorted(wanted, query.sort(), query.sort().byScore() ? marks.get() : Map.of());
        int pages = Math.max(1, (sorted.size() + ResultGrid.PAGE - 1) / ResultGrid.PAGE);
        int page = query.isWhole() ? GridQuery.WHOLE : Math.clamp(query.page(), 1, pages);
        int from = query.isWhole() ? 0 : (page - 1) * ResultGrid.PAGE;
        int most = query.isWhole() ? ResultGrid.MOST : ResultGrid.PAGE;
        List<GridRow> shown = sorted.subList(from, Math.min(sorted.size(), from + most));
        Map<Long, List<ScoreEntry>> found = entries.apply(shown.stream()
                .map(GridRow::line)
                .filter(line -> line != null && line.status() != AttemptStatus.IN_PROGRESS)
                .map(ResultLine::attempt)
                .toList());
        return new Picked(
                shown.stream().map(row -> row.with(entriesOf(row, found))).toList(), sorted.size(), page);
    }

    private static List<ScoreEntry> entriesOf(GridRow row, Map<Long, List<ScoreEntry>> found) {
        ResultLine line = row.line();
        return line == null ? List.of() : found.getOrDefault(line.attempt(), List.of());
    }

    private static boolean isWanted(GridRow row, GridQuery.Show show, Set<Long> open) {
        ResultLine line = row.line();
        return switch (show) {
            case ALL -> true;
            case NOT_STARTED -> line == null;
            case IN_PROGRESS, SUBMITTED, VOIDED ->
                line != null && line.status().name().equals(show.name());
            case UNGRADED -> line != null && line.status() == AttemptStatus.SUBMITTED && open.contains(line.attempt());
            case LATE -> row.late();
        };
    }
}
