package casebook.cases;

/**
 * Another name of an actor.
 *
 * @param lang BCP 47 language tag
 * @param dir {@code ltr} or {@code rtl}
 */
public record Alias(String text, String lang, String dir) {}
