package casebook.gradebook;

import casebook.delivery.Assignment;
import casebook.roster.Section;
import java.util.List;

/**
 * A page of the results of an assignment.
 *
 * @param sections those of the assignment that the reader may read
 * @param found how many rows the query found on all pages
 * @param students how many students the reader may read about, with attempts or without
 * @param mayAct whether the reader may extend, reopen, annul and submit
 * @param mayRelease whether the reader may decide what students see
 */
public record ResultGrid(
        Assignment assignment,
        List<Section> sections,
        GridQuery query,
        List<GridRow> rows,
        int found,
        int students,
        boolean mayAct,
        boolean mayRelease) {
    public static final int PAGE = 50;

    /** On the one page of a query for the whole. */
    public static final int MOST = 1_000;

    public ResultGrid {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }

    /** Whether rows are left out of the whole, which sections would then have to be asked for one by one. */
    public boolean isCut() {
        return query.isWhole() && found > MOST;
    }

    public int pages() {
        return query.isWhole() ? 1 : Math.max(1, (found + PAGE - 1) / PAGE);
    }
}
