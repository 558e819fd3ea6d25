package casebook.interchange.yaml;

/** The kinds of file of a case or a bank, each with its schema. */
public enum FileKind {
    CASE("case"),
    EPILOGUE("epilogue"),
    TEACHING_NOTE("teaching-note"),
    ACTORS("actors"),
    TIMELINE("timeline"),
    CONCEPTS("concepts"),
    CLAIMS("claims"),
    DECISIONS("decisions"),
    EXHIBITS("exhibits"),
    BANK("bank"),
    LEXICON("lexicon"),
    REFERENCES("references"),
    MISCONCEPTIONS("misconceptions"),
    ITEM("item");

    private final String schema;

    FileKind(String schema) {
        this.schema = schema;
    }

    /** The resource that holds the schema, a copy of {@code question-banks/schema}. */
    String resource() {
        return "/casebook/schema/" + schema + ".schema.json";
    }

    String uri() {
        return "urn:casebook:schema:" + schema;
    }
}
