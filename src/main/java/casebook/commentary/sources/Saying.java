package casebook.commentary.sources;

/**
 * One side of a disagreement.
 *
 * @param says what this source has: a date such as {@code 2024-01-17}, a number with what it counts such as {@code 11
 *     dead}, a name, or whose claim it is (empty when this source tells it as a fact)
 */
public record Saying(String source, String sentence, String says) {}
