package casebook.questionbank;

import org.jspecify.annotations.Nullable;

/**
 * How an item stands between its file and what draws see.
 *
 * @param bank the bank's slug
 * @param bankTitle the bank's title
 * @param fromFile whether it was ever loaded from a file
 * @param served the number of the version that draws see; null while there is none
 * @param status of the served version, {@code DRAFT} while there is none
 * @param last the number of the newest version; 0 while there is none
 * @param byPerson whether a person has made the served version
 * @param retired whether the item or its bank is
 */
public record ItemState(
        String bank,
        String bankTitle,
        String slug,
        boolean fromFile,
        @Nullable Integer served,
        String status,
        int last,
        boolean byPerson,
        boolean retired) {}
