package casebook.demo;

import casebook.item.Kind;

/** An item that may be drawn. */
public record Available(String slug, String bank, Kind kind, String part) {}
