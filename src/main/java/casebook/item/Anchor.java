package casebook.item;

/** What an item rests on: words of a case, or a work for an item on theory. */
public sealed interface Anchor permits ItemAnchor, ReferenceAnchor {}
