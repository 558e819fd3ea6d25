package casebook.roster;

import org.jspecify.annotations.Nullable;

/**
 * Which people of a course a list shows.
 *
 * @param section only those in it; null for all
 * @param name a part of the name or username in any case; empty for all
 * @param staff instructors and coordinators instead of students
 * @param page from 1; 0 for all rows on one page, to be printed
 */
public record RosterQuery(@Nullable Long section, String name, boolean staff, Sort sort, boolean descending, int page) {
    /** Rows of a page. */
    public static final int MOST = 100;

    /** In place of the number of a page. */
    public static final int WHOLE = 0;

    /** Rows of the one page of the whole. */
    public static final int MOST_OF_WHOLE = 1_000;

    public RosterQuery {
        page = Math.max(WHOLE, page);
    }

    /** A column that a list may be sorted by. */
    public enum Sort {
        NAME,
        USERNAME,
        SECTION,
        ROLE,
        EXTRA,
        SIGNED_IN
    }
}
