package casebook.content;

import org.jspecify.annotations.Nullable;

/** How something that is served stands to its file; the names are ends of message keys. */
public enum FileState {
    /** What the file holds is what is served. */
    AS_FILE,

    /** A later version of the file waits as a draft, since it has faults or something else is served. */
    FILE_WAITS,

    /** A person has changed what is served since it was loaded. */
    EDITED,

    /** The same, and the file has changed too. */
    EDITED_FILE_WAITS,

    /** A person has made it; there never was a file. */
    NO_FILE,

    /** Its file is gone. */
    RETIRED;

    /**
     * @param served the number of the served version; null while there is none
     * @param last the number of the newest version
     */
    public static FileState of(
            boolean fromFile, boolean byPerson, @Nullable Integer served, int last, boolean retired) {
        if (retired) {
            return RETIRED;
        }
        if (!fromFile) {
            return NO_FILE;
        }
        boolean waits = served == null || served < last;
        if (byPerson) {
            return waits ? EDITED_FILE_WAITS : EDITED;
        }
        return waits ? FILE_WAITS : AS_FILE;
    }
}
