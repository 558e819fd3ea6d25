package casebook.cases;

/** Whether the words of an anchor stand in the passage that it names. Offsets are code points into its plain text. */
public sealed interface Resolution {

    record Found(Passage passage, int start, int end) implements Resolution {

        /** The anchor with its context taken from the text. */
        public Anchor anchor() {
            return Anchor.at(passage, start, end);
        }
    }

    record NotFound(Reason reason) implements Resolution {}

    enum Reason {
        /** The case has no passage or entry with the id. */
        NO_PASSAGE,
        /** The quotation is empty. */
        NO_QUOTE,
        /** The words do not stand in the passage. */
        NOT_IN_PASSAGE,
        /** The words stand there more than once and the context does not tell which is meant. */
        AMBIGUOUS
    }
}
