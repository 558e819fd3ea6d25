package casebook.cases;

import java.time.LocalDate;

/**
 * A stretch of the case that opens at once.
 *
 * @param id one capital letter; parts are listed in the order in which they open
 * @param knownAs the moment as a reader is told it, such as "17 January 2024, evening"
 * @param knownFrom the day by which all of the part was known
 */
public record Part(String id, String title, String knownAs, LocalDate knownFrom) {}
