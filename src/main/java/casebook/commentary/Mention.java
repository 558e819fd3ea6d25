package casebook.commentary;

/**
 * A place where an actor is named.
 *
 * @param sentence id of the sentence
 * @param start UTF-16 index into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive; a possessive ending is not part of it
 */
public record Mention(String sentence, int start, int end) {

    public Span span() {
        return new Span(start, end);
    }
}
