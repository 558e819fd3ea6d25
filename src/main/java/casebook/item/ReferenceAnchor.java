package casebook.item;

/** A work of the list of references. */
public record ReferenceAnchor(String reference) implements Anchor {}
