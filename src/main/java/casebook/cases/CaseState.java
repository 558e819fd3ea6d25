package casebook.cases;

import org.jspecify.annotations.Nullable;

/**
 * How a case stands between its file and what readers see.
 *
 * @param title of the served version; the slug while there is none
 * @param fromFile whether it was ever loaded from a file
 * @param served the number of the version that readers see; null while there is none
 * @param last the number of the newest version; 0 while there is none
 * @param byPerson whether a person has made the served version
 */
public record CaseState(
        String slug,
        String title,
        boolean fromFile,
        @Nullable Integer served,
        int last,
        boolean byPerson,
        boolean retired) {}
