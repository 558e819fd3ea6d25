package casebook.commentary.draft;

/**
 * Something that a teaching case must have, and how much of it a draft has.
 *
 * @param name what it is: {@code actors}
 * @param wanted how much of it: {@code 8–12}
 * @param have how much there is: {@code 11}
 */
public record Requirement(String name, String wanted, String have, State state) {

    public enum State {
        COMPLETE,
        PARTLY,
        MISSING
    }
}
