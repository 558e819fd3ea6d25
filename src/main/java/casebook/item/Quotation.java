package casebook.item;

/** The exact words of a passage, unique in it. */
public record Quotation(String passage, String quote) {}
