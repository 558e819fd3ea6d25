package casebook.content;

import org.jspecify.annotations.Nullable;

/** How content from a file enters the database, given what is there already. */
public enum Entering {
    /** It is what was loaded last. */
    NOTHING,

    /** A new version, which is served from now on. */
    SERVED,

    /** A new version that waits as a draft, while the one before stays served. */
    DRAFT;

    /**
     * @param lastLoaded the mark of what was loaded last; null when nothing was
     * @param mark of what the file holds now
     * @param served whether a version is served
     * @param byPerson whether a person has made the served version
     * @param sound whether it may be drawn; what is not never takes the place of what is served
     */
    public static Entering of(
            @Nullable String lastLoaded, String mark, boolean served, boolean byPerson, boolean sound) {
        if (mark.equals(lastLoaded)) {
            return NOTHING;
        }
        return served && (byPerson || !sound) ? DRAFT : SERVED;
    }
}
