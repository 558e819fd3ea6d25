package casebook.commentary;

import java.util.List;

/**
 * The words by which a sentence is held to be about the concepts of a bank.
 *
 * @param bank slug of the question bank
 */
public record Lexicon(String bank, List<Entry> entries) {

    public Lexicon {
        entries = List.copyOf(entries);
    }

    /**
     * The cues of one concept. A cue is one or more words; {@code *} at a word's end stands for any ending, {@code |} parts
     * alternatives of one word, {@code ~} stands for up to three words. Case, accents and hyphens do not count.
     *
     * @param concept id of the concept in the bank
     * @param except what takes a cue away that it touches
     */
    public record Entry(String concept, List<String> cues, List<String> except) {

        public Entry {
            cues = List.copyOf(cues);
            except = List.copyOf(except);
        }
    }

    /** Why a cue cannot be looked for; empty when it can. */
    public static String fault(String cue) {
        return CueList.fault(cue);
    }
}
