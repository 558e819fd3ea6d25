package casebook.item;

/** A lint rule that does not apply to an item, and why. */
public record LintWaiver(String rule, String why) {}
