package casebook.gradebook;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The order of rows. What has no value in the column comes last either way. */
final class GridOrder {
    private static final Comparator<GridRow> BY_NAME = Comparator.comparing(
                    GridRow::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(GridRow::account)
            .thenComparing(row -> row.line() == null ? 0 : row.line().number());

    private GridOrder() {}

    /** @param marks by attempt, what the order rests on; empty when it rests on no marks */
    static List<GridRow> sorted(List<GridRow> rows, GridQuery.Sort sort, Map<Long, ? extends @Nullable Double> marks) {
        Comparator<GridRow> order = switch (sort.column()) {
            case NAME -> sort.descending() ? BY_NAME.reversed() : BY_NAME;
            case SECTION -> by(row -> row.section().isEmpty() ? null : row.section(), sort);
            case STATUS -> by(GridOrder::status, sort);
            case TIME -> by(GridOrder::time, sort);
            case TOTAL, QUESTION -> by(row -> marks(row, marks), sort);
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

    private static @Nullable Double marks(GridRow row, Map<Long, ? extends @Nullable Double> marks) {
        ResultLine line = row.line();
        return line == null ? null : marks.get(line.attempt());
    }
}
