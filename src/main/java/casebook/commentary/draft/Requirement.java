package casebook.commentary.draft;

import java.util.Locale;

/**
 * Something that a teaching case must have, and how much of it a draft has.
 *
 * @param part the part that must have it; empty for the case
 * @param least how much of it there should be
 * @param most {@link Integer#MAX_VALUE} for no limit
 * @param have how much there is
 * @param also how many of these are whole, where that is counted: decision points with four options, kinds of questions
 */
public record Requirement(
        What what, String part, Measure measure, int least, int most, int have, int also, State state) {

    public enum State {
        COMPLETE,
        PARTLY,
        MISSING
    }

    /** What it is. @see Requirement#isMust() */
    public enum What {
        TITLE,
        DATE_LINE,
        AS_OF,
        CONTENT_NOTE,
        READING_TIME,
        PREREQUISITES,
        OPENING,
        SUMMARY,
        BACKGROUND,
        ARGUMENT,
        POSITIONALITY,
        RIVAL_VIEWS,
        ACTORS,
        TIMELINE,
        CONCEPTS,
        CLAIMS,
        DECISIONS,
        QUESTIONS,
        OBJECTIVES,
        ITEMS,
        EXHIBITS,
        ROLE_PLAY,
        TEACHING_NOTE
    }

    /** How it is counted. */
    public enum Measure {
        WORDS,
        NUMBER,
        /** There is one, or none. */
        LINE,
        OPTIONS,
        KINDS,
        PAGES
    }

    /**
     * Whether no case is published without it: what a reader needs to follow the case to its decision, whom it is about,
     * when, and what it is to teach. All else may be missing for a reason.
     */
    public boolean isMust() {
        return switch (what) {
            case TITLE, DATE_LINE, AS_OF, READING_TIME, OPENING, ACTORS, TIMELINE, DECISIONS, OBJECTIVES -> true;
            case CONTENT_NOTE,
                    PREREQUISITES,
                    SUMMARY,
                    BACKGROUND,
                    ARGUMENT,
                    POSITIONALITY,
                    RIVAL_VIEWS,
                    CONCEPTS,
                    CLAIMS,
                    QUESTIONS,
                    ITEMS,
                    EXHIBITS,
                    ROLE_PLAY,
                    TEACHING_NOTE -> false;
        };
    }

    public boolean isComplete() {
        return state == State.COMPLETE;
    }

    /** Whether the case is not published as long as it is so. */
    public boolean isStop() {
        return isMust() && state == State.MISSING;
    }

    public boolean isUnlimited() {
        return most == Integer.MAX_VALUE;
    }

    /** As a line of a log: {@code rival views: 0, wanted 3}. */
    String line() {
        String name =
                what.name().toLowerCase(Locale.ROOT).replace('_', ' ') + (part.isEmpty() ? "" : " (" + part + ")");
        String wanted = least == most ? "" + least : isUnlimited() ? least + " or more" : least + "\u2013" + most;
        return name + ": " + have + ", wanted " + wanted;
    }
}
