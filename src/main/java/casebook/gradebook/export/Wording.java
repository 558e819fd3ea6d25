package casebook.gradebook.export;

/** The words of a report, from the bundle of the language that it is written in. */
public interface Wording {
    String word(String key);

    /** A message with its arguments put in. */
    String say(String key, Object... arguments);
}
