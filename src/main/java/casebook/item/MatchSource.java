package casebook.item;

/**
 * The left side of a match.
 *
 * @param max how many targets it may be joined to; 0 for any number
 */
public record MatchSource(String id, String text, int max) implements Option {}
