package casebook.gradebook;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of rows. What has no value in the column comes last either way. */
final class GridOrder {
    private static final Comparator<GridRow> BY_NAME = Comparator.comparing(
                    GridRow::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(GridRow::account)
            .thenComparing(row -> row.line() == null ? 0 : row.line().number());

    private GridOrder() {}

    /** @param scores by attempt and slot; empty when the order rests on no scores */
    static List<GridRow> sorted(
            List<GridRow> rows, GridQuery.Sort sort, Map<Long, Map<Integer, @Nullable Double>> scores) {
        Comparator<GridRow> order = switch (sort.column()) {
            case NAME -> sort.descending() ? BY_NAME.reversed() : BY_NAME;
            case SECTION -> by(row -> row.section().isEmpty() ? null : row.section(), sort);
            case STATUS -> by(GridOrder::status, sort);
            case TIME -> by(GridOrder::time, sort);
            case TOTAL -> by(row -> sum(scoresOf(row, scores)), sort);
            case QUESTION -> by(row -> scoresOf(row, scores).get(sort.slot()), sort);
        };
        return rows.stream().sorted(order.thenComparing(BY_NAME)).toList();
    }

    private static <T extends Comparable<T>> Comparator<GridRow> by(
            Function<GridRow, @Nullable T> value, GridQuery.Sort sort) {
        Comparator<T> up = sort.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return (one, other) -> {
            T left = value.apply(one);
            T right = value.apply(other);
            if (left == null || right == null) {
                return Boolean.compare(left == null, right == null);
            }
            return up.compare(left, right);
        };
    }

    private static @Nullable Integer status(GridRow row) {
        ResultLine line = row.line();
        return line == null ? null : line.status().ordinal();
    }

    private static @Nullable Instant time(GridRow row) {
        ResultLine line = row.line();
        return line == null ? null : line.submittedAt();
    }

    private static Map<Integer, @Nullable Double> scoresOf(
            GridRow row, Map<Long, Map<Integer, @Nullable Double>> scores) {
        ResultLine line = row.line();
        Map<Integer, @Nullable Double> found = line == null ? null : scores.get(line.attempt());
        return found == null ? new HashMap<>() : found;
    }

    private static @Nullable Double sum(Map<Integer, @Nullable Double> scores) {
        return scores.isEmpty()
                ? null
                : Double.valueOf(scores.values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum());
    }
}
