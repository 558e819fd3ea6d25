package casebook.commentary;

import java.util.List;

/**
 * Two actors that are named in the same sentences.
 *
 * @param first name of the one that the text names first
 * @param second name of the other
 * @param sentences ids of the sentences that name both, in order
 */
public record Together(String first, String second, List<String> sentences) {

    public Together {
        sentences = List.copyOf(sentences);
    }
}
