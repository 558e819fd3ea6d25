package casebook.commentary;

/**
 * A concept that a sentence is held to be about.
 *
 * @param sentence id of the sentence
 * @param bank slug of the question bank
 * @param concept id of the concept in the bank
 * @param cue the words of the sentence that it rests on
 * @param start UTF-16 index of the cue into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive
 */
public record ConceptMention(String sentence, String bank, String concept, String cue, int start, int end) {

    public Span span() {
        return new Span(start, end);
    }
}
