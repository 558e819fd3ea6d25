package casebook.item;

/**
 * A rung of a ladder.
 *
 * @param rank from 1, lowest first; rungs of equal rank are tied
 */
public record Rung(String id, String text, int rank) implements Option {}
