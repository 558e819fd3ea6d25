package casebook.item;

/** How many members a value may have and whether their order counts (QTI 3). */
public enum Cardinality {
    SINGLE("single"),
    MULTIPLE("multiple"),
    ORDERED("ordered"),
    RECORD("record");

    private final String lexical;

    Cardinality(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
