package casebook.roster;

import java.util.List;

/**
 * A part of a list of people.
 *
 * @param total rows on all pages
 * @param page from 1
 */
public record RosterPage(List<RosterRow> rows, int total, int page) {
    public RosterPage {
        rows = List.copyOf(rows);
    }

    /** At least one. */
    public int pages() {
        return Math.max(1, (total + RosterQuery.MOST - 1) / RosterQuery.MOST);
    }
}
