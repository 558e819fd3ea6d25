package casebook.commentary;

import org.jspecify.annotations.Nullable;

/**
 * A temporal expression of the text and what it resolves to.
 *
 * @param sentence id of the sentence that it stands in
 * @param expression the words, such as {@code On January 22}
 * @param start UTF-16 index of the expression into {@link Commentary#text()}, inclusive
 * @param end UTF-16 index, exclusive
 * @param date ISO 8601 to the precision: {@code 2024-01-16}, {@code 2023-12}, {@code 2019}; with
 *     {@link Precision#RELATIVE} an ISO interval such as {@code 2024-01-22/2024-01-28}, or null when it cannot be told
 * @param resolvedFrom what it was resolved from, in plain words
 * @param planned whether it is told as planned or expected
 */
public record Event(
        String sentence,
        String expression,
        int start,
        int end,
        @Nullable String date,
        Precision precision,
        String resolvedFrom,
        boolean planned) {

    public Span span() {
        return new Span(start, end);
    }
}
