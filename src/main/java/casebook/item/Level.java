package casebook.item;

/** The cognitive level that an item asks for (Anderson and Krathwohl 2001, revised taxonomy). */
public enum Level {
    REMEMBER("remember"),
    UNDERSTAND("understand"),
    APPLY("apply"),
    ANALYSE("analyse"),
    EVALUATE("evaluate"),
    CREATE("create");

    private final String lexical;

    Level(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
