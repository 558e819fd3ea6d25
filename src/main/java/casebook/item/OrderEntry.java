package casebook.item;

/** One of the entries that an order item asks to put in order. */
public record OrderEntry(String id, String text) implements Option {}
