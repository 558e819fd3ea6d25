package casebook.item;

/**
 * The right side of a match.
 *
 * @param max how many sources it may be joined to; 0 for any number
 */
public record MatchTarget(String id, String text, int max) implements Option {}
