package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A block of the case that can be anchored to and, sentence by sentence, be cited.
 *
 * @param id {@code p-…} for a block of the text, the entry's own id for an entry
 * @param part the part that it belongs to
 * @param knownFrom the day from which its content was known
 * @param subheading the level-three heading above it, empty when there is none
 * @param markdown as written, without its attribute tag
 * @param text plain text, NFC, blocks parted by a line feed; offsets count its code points
 * @param source {@code commentary}, {@code record}, {@code ours} or the id of a reference
 */
public record Passage(
        String id,
        String part,
        LocalDate knownFrom,
        String subheading,
        String markdown,
        String text,
        List<Sentence> sentences,
        String source) {

    public Passage {
        sentences = List.copyOf(sentences);
    }

    /** A passage with its plain text and sentences worked out from its Markdown. */
    public static Passage of(
            String id, String part, LocalDate knownFrom, String subheading, String markdown, String source) {
        String text = PlainText.of(markdown);
        return new Passage(id, part, knownFrom, subheading, markdown, text, Sentences.of(id, text), source);
    }

    public Optional<Sentence> sentence(String sentenceId) {
        return sentences.stream()
                .filter(sentence -> sentence.id().equals(sentenceId))
                .findFirst();
    }
}
