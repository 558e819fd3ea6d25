package casebook.roster;

import java.util.List;

/**
 * A part of a list of people.
 *
 * @param total rows on all pages
 * @param page from 1; 0 for the whole
 */
public record RosterPage(List<RosterRow> rows, int total, int page) {
    public RosterPage {
        rows = List.copyOf(rows);
    }

    /** At least one. */
    public int pages() {
        return Math.max(1, (total + RosterQuery.MOST - 1) / RosterQuery.MOST);
    }

    public boolean isWhole() {
        return page == RosterQuery.WHOLE;
    }

    /** Whether rows are left out of the whole, which sections would then have to be asked for one by one. */
    public boolean isCut() {
        return isWhole() && rows.size() < total;
    }
}
