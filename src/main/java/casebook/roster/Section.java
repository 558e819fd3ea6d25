package casebook.roster;

/** A class group of a course. */
public record Section(long id, String name) {
    public static final int MOST_NAME = 100;
}
