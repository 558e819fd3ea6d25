package casebook.item;

/** The kinds of items, by the interaction that they hold. */
public enum Kind {
    CHOICE("choice"),
    INLINE_CHOICE("inline-choice"),
    TEXT_ENTRY("text-entry"),
    MATCH("match"),
    CLASSIFY("classify"),
    ORDER("order"),
    LADDER("ladder"),
    EXTENDED_TEXT("extended-text"),
    EVIDENCE("evidence"),
    GAP_MATCH("gap-match"),
    ASSOCIATE("associate"),
    FORECAST("forecast"),
    CONCORDANCE("concordance"),
    DECISION("decision"),
    HOTTEXT("hottext"),
    SLIDER("slider"),
    HOTSPOT("hotspot"),
    GRAPHIC_ORDER("graphic-order"),
    GRAPHIC_ASSOCIATE("graphic-associate"),
    GRAPHIC_GAP_MATCH("graphic-gap-match"),
    SELECT_POINT("select-point"),
    POSITION_OBJECT("position-object"),
    MEDIA("media"),
    UPLOAD("upload"),
    DRAWING("drawing"),
    END_ATTEMPT("end-attempt"),
    COMPOSITE("composite");

    private final String lexical;

    Kind(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }
}
