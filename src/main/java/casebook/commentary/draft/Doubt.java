package casebook.commentary.draft;

import java.util.List;

/**
 * A slip or gap of the source. It is shown; nothing is done about it.
 *
 * @param code a stable code such as {@code REFERENCE} or {@code TWO_DATES}
 * @param message what is unclear, with the words that it rests on
 * @param sentences ids of the sentences concerned, in order
 */
public record Doubt(String code, String message, List<String> sentences) {

    public Doubt {
        sentences = List.copyOf(sentences);
    }
}
