package casebook.item;

/** How a choice is scored, which its author picks. */
public enum ChoiceScoring {
    /** Right less wrong, not below 0: max(0, right/R − wrong/W). */
    PARTIAL("partial"),
    /** All marks for all keys and nothing else. */
    ALL_OR_NOTHING("all-or-nothing"),
    /**
     * Right less wrong, below 0 too: right/R − wrong/W. For one key among k options this is the correction for guessing,
     * −1/(k − 1) for a wrong one (Frary 1988, Educational Measurement: Issues and Practice 7).
     */
    NEGATIVE("negative"),
    /** By how sure the candidate is, 1 to 3: 1, 2, 3 thirds when right, 0, −2, −6 when wrong (Gardner-Medwin 1995). */
    CERTAINTY("certainty");

    private final String lexical;

    ChoiceScoring(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
