package casebook.assessment;

/** When students see how they did, and how much of it. */
public record ReleaseRule(When when, Shows shows) {
    public enum When {
        /** With the receipt; all of it only when no attempt is left. */
        AT_ONCE,
        /** After the last possible end and its grace, accommodations included. */
        AFTER_ALL_DONE,
        /** When a person releases it. */
        BY_HAND
    }

    /** How much is shown. */
    public enum Shows {
        NONE,
        MARKS,
        ALL
    }
}
