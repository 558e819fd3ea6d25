package casebook.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A commentary after cleaning and segmenting.
 *
 * @param text the cleaned body: its passages joined by {@code "\n\n"}, in Unicode form NFC
 * @param passages in order; between them lies nothing but the joints
 * @param removed what of the raw text is not in the body, in the order of the raw text
 */
public record Commentary(Metadata metadata, String text, List<Passage> passages, List<Removal> removed) {

    /** What stands between two passages. */
    public static final String JOINT = "\n\n";

    public Commentary {
        passages = List.copyOf(passages);
        removed = List.copyOf(removed);
    }

    /** Cuts a body into passages and sentences. */
    public static Commentary of(Metadata metadata, List<Paragraph> body, List<Removal> removed) {
        return new Commentary(metadata, Segmenting.text(body), Segmenting.passages(body), removed);
    }

    /** The words of a sentence. */
    public String of(Sentence sentence) {
        return text.substring(sentence.start(), sentence.end());
    }

    /** The words of a passage. */
    public String of(Passage passage) {
        return text.substring(passage.start(), passage.end());
    }

    /** All sentences, in order. */
    public Stream<Sentence> sentences() {
        return passages.stream().flatMap(passage -> passage.sentences().stream());
    }

    /** The passage that a sentence is in. */
    public Optional<Passage> passageOf(Sentence sentence) {
        return passages.stream()
                .filter(passage -> passage.span().contains(sentence.span()))
                .findFirst();
    }

    /** The body again, as it was before it was cut. */
    public List<Paragraph> body() {
        return passages.stream()
                .map(passage -> new Paragraph(passage.heading(), of(passage)))
                .toList();
    }

    /** The same with another day of publication or other metadata. */
    public Commentary with(Metadata other) {
        return new Commentary(other, text, passages, removed);
    }

    /**
     * Undoes a removal: what was removed becomes a passage at the place where it stood. Later passages and sentences are
     * numbered anew.
     *
     * @return the commentary without change when it holds no such removal
     */
    public Commentary restore(Removal removal) {
        int index = removed.indexOf(removal);
        if (index < 0 || removal.text().isBlank()) {
            return this;
        }
        List<Paragraph> body = new ArrayList<>(body());
        body.add(Math.min(removal.passage(), body.size()), new Paragraph(onOneLine(removal.text())));
        List<Removal> others = new ArrayList<>();
        for (int i = 0; i < removed.size(); i++) {
            Removal other = removed.get(i);
            if (i != index) {
                others.add(i > index ? other.at(other.passage() + 1) : other);
            }
        }
        return of(metadata, body, others);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
