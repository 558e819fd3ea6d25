package casebook.gradebook;

import java.util.Optional;

/**
 * Which rows of the results staff ask for, and in which order.
 *
 * @param section only this one; none for all that they may read
 * @param page from 1; 0 for all rows on one page, to be printed
 */
public record GridQuery(Optional<Long> section, Show show, Sort sort, int page) {
    /** In place of the number of a page. */
    public static final int WHOLE = 0;

    public boolean isWhole() {
        return page == WHOLE;
    }

    /** Which rows. */
    public enum Show {
        ALL,
        NOT_STARTED,
        IN_PROGRESS,
        SUBMITTED,
        VOIDED,
        /** Handed in, with a question that nobody has marked. */
        UNGRADED,
        /** With answers that came too late. */
        LATE
    }

    /** What is sorted by. */
    public enum Column {
        NAME,
        SECTION,
        STATUS,
        TIME,
        TOTAL,
        QUESTION
    }

    /** @param slot of the question; 0 for other columns */
    public record Sort(Column column, int slot, boolean descending) {
        public static final Sort BY_NAME = new Sort(Column.NAME, 0, false);

        /** Whether the order rests on scores, which are then needed of all rows and not of one page only. */
        boolean byScore() {
            return column == Column.TOTAL || column == Column.QUESTION;
        }
    }
}
