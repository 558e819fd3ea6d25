package casebook.shared;

/** How much a diagnostic weighs: an error stops, a warning and a note do not, a review point asks a person. */
public enum Severity {
    ERROR("E"),
    WARNING("W"),
    NOTE("I"),
    REVIEW("C");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    /** The one letter that reports and command-line output use: E, W, I or C. */
    public String letter() {
        return letter;
    }
}
