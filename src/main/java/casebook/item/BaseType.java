package casebook.item;

/** The base types of QTI 3. */
public enum BaseType {
    IDENTIFIER("identifier"),
    STRING("string"),
    INTEGER("integer"),
    FLOAT("float"),
    DIRECTED_PAIR("directedPair"),
    PAIR("pair"),
    BOOLEAN("boolean"),
    POINT("point"),
    DURATION("duration"),
    FILE("file"),
    URI("uri"),
    INT_OR_IDENTIFIER("intOrIdentifier"),
    /** None of its own: a record, whose fields have their types, and a NULL that comes from nowhere. */
    ANY("");

    private final String lexical;

    BaseType(String lexical) {
        this.lexical = lexical;
    }

    /** Whether its values are numbers that can be reckoned with. */
    public boolean isNumeric() {
        return this == INTEGER || this == FLOAT;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
