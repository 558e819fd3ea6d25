package casebook.item;

/**
 * A sentence of a case that an evidence item lets the candidate tick.
 *
 * @param passage the passage that it belongs to, such as {@code p-recall}
 * @param id its id in the case version, such as {@code p-recall.s1}
 * @param text plain text in NFC
 */
public record Sentence(String passage, String id, String text) implements Option {}
