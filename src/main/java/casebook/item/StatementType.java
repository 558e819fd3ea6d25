package casebook.item;

/** The four types that a statement of a commentary may have; they are the targets of every classify item. */
public enum StatementType implements Option {
    FACT("fact", "Reported fact"),
    CLAIM("claim", "Actor’s claim"),
    JUDGEMENT("judgement", "Authors’ judgement"),
    FORECAST("forecast", "Forecast");

    private final String lexical;
    private final String label;

    StatementType(String lexical, String label) {
        this.lexical = lexical;
        this.label = label;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }

    @Override
    public String id() {
        return lexical;
    }

    @Override
    public String text() {
        return label;
    }
}
