package casebook.questionbank.web;

import java.util.List;

/** A part of the form on which items are written. Names are those of the file form. */
sealed interface Part {

    /** How a field is filled in. */
    enum Input {
        LINE,
        TEXT,
        NUMBER,
        FLAG,
        /** The mark of a list's key: a radio, or a box where several may be keys. */
        KEY,
        SELECT,
        /** The name of a picture or sound, which was uploaded. */
        MEDIUM
    }

    /** @param choices what a select offers, by its name in {@link Offers}; empty for other inputs */
    record Field(String name, Input input, String choices) implements Part {}

    /** Fields side by side. */
    record Group(String look, List<Field> fields) implements Part {}

    /**
     * A list.
     *
     * @param ids how ids of rows begin; empty when rows have none
     * @param first the field that a row has at least
     * @param parts of a row
     */
    record Rows(String name, String ids, String first, List<Part> parts) implements Part {}

    static Field line(String name) {
        return new Field(name, Input.LINE, "");
    }

    static Field text(String name) {
        return new Field(name, Input.TEXT, "");
    }

    static Field number(String name) {
        return new Field(name, Input.NUMBER, "");
    }

    static Field flag(String name) {
        return new Field(name, Input.FLAG, "");
    }

    static Field select(String name, String choices) {
        return new Field(name, Input.SELECT, choices);
    }

    static Group pair(Field... fields) {
        return new Group("grid-2", List.of(fields));
    }
}
