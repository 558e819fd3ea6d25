package casebook.item;

/** The base types of QTI 3 that the filled-in interactions use. */
public enum BaseType {
    IDENTIFIER("identifier"),
    STRING("string"),
    INTEGER("integer"),
    FLOAT("float"),
    DIRECTED_PAIR("directedPair");

    private final String lexical;

    BaseType(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
