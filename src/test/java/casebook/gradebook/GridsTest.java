package casebook.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import casebook.delivery.AttemptStatus;
import casebook.gradebook.GridQuery.Column;
import casebook.gradebook.GridQuery.Show;
import casebook.gradebook.GridQuery.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which rows of the results come, and in which order. */
class GridsTest {
    private static final List<GridRow> CLASS = List.of(
            row(1, "Cleo", line(11, AttemptStatus.SUBMITTED)),
            row(2, "anna", line(12, AttemptStatus.SUBMITTED)),
            row(3, "Ben", null),
            row(4, "Dora", line(14, AttemptStatus.IN_PROGRESS)));

    private static GridRow row(long account, String name, @Nullable ResultLine line) {
        return new GridRow(account, name, "A", line, line != null && line.attempt() == 12, List.of());
    }

    private static ResultLine line(long attempt, AttemptStatus status) {
        return new ResultLine(attempt, attempt - 10, 1, status, null, null, null);
    }

    private static List<String> names(Show show, Sort sort, Map<Long, ? extends @Nullable Double> marks) {
        return Grids.pick(
                        CLASS,
                        new GridQuery(Optional.empty(), show, sort, 1),
                        () -> Set.of(11L),
                        () -> marks,
                        ids -> Map.of())
                .rows()
                .stream()
                .map(GridRow::name)
                .toList();
    }

    @Test
    void namesComeWithoutRegardToCase() {
        assertEquals(List.of("anna", "Ben", "Cleo", "Dora"), names(Show.ALL, Sort.BY_NAME, Map.of()));
    }

    @Test
    void whoHasNoMarksComesLastEitherWay() {
        Map<Long, Double> totals = Map.of(11L, 3.0, 12L, 0.5);
        assertEquals(List.of("anna", "Cleo", "Ben", "Dora"), names(Show.ALL, new Sort(Column.TOTAL, 0, false), totals));
        assertEquals(List.of("Cleo", "anna", "Ben", "Dora"), names(Show.ALL, new Sort(Column.TOTAL, 0, true), totals));
        Map<Long, @Nullable Double> question = new HashMap<>();
        question.put(11L, 2.0);
        question.put(12L, null);
        assertEquals(
                List.of("Cleo", "anna", "Ben", "Dora"), names(Show.ALL, new Sort(Column.QUESTION, 2, false), question));
    }

    @Test
    void eachFilterShowsItsOwn() {
        assertEquals(List.of("Ben"), names(Show.NOT_STARTED, Sort.BY_NAME, Map.of()));
        assertEquals(List.of("Dora"), names(Show.IN_PROGRESS, Sort.BY_NAME, Map.of()));
        assertEquals(List.of("Cleo"), names(Show.UNGRADED, Sort.BY_NAME, Map.of()));
        assertEquals(List.of("anna"), names(Show.LATE, Sort.BY_NAME, Map.of()));
    }

    @Test
    void aPageAsksForTheScoresOfItsOwnRowsOnly() {
        List<GridRow> many = new ArrayList<>();
        for (int at = 0; at < 120; at++) {
            many.add(row(at, "Student %03d".formatted(at), line(1_000 + at, AttemptStatus.SUBMITTED)));
        }
        List<Long> asked = new ArrayList<>();
        Grids.Picked picked = Grids.pick(
                many,
                new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, 3),
                () -> fail("nobody asked what is ungraded"),
                () -> fail("nobody sorts by scores"),
                ids -> {
                    asked.addAll(ids);
                    return Map.of();
                });
        assertEquals(120, picked.found());
        assertEquals(Arrays.asList(1_100L, 1_119L), List.of(asked.getFirst(), asked.getLast()));
        assertEquals(20, asked.size());
    }

    /** Of 1,200 rows the first 1,000 are printed; the page says that the others are left out. */
    @Test
    void theWholeHasNoPagesAndAnEnd() {
        List<GridRow> many = new ArrayList<>();
        for (int at = 0; at < 1_200; at++) {
            many.add(row(at, "Student %04d".formatted(at), null));
        }
        Grids.Picked picked = Grids.pick(
                many,
                new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, GridQuery.WHOLE),
                Set::of,
                Map::of,
                ids -> Map.of());
        assertEquals(List.of(1_000, 1_200, 0), List.of(picked.rows().size(), picked.found(), picked.page()));
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertEquals(
                1,
                Grids.pick(
                                CLASS,
                                new GridQuery(Optional.empty(), Show.ALL, Sort.BY_NAME, 99),
                                Set::of,
                                Map::of,
                                ids -> Map.of())
                        .page());
    }
}
