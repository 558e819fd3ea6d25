package casebook.item;

/** How far an item has come; only a reviewed one is drawn. */
public enum Status {
    DRAFT("draft"),
    IN_REVIEW("in-review"),
    REVIEWED("reviewed"),
    RETIRED("retired");

    private final String lexical;

    Status(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
