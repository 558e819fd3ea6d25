package casebook.item;

import java.util.List;

/**
 * Draw on a picture, or say in words what one would draw; a person marks it. The drawing is a list of strokes, each a list
 * of points.
 */
public record DrawingInteraction(Picture picture, String modelAnswer, Rubric rubric) implements MarkedByPerson {

    /** The response variable of what is said in words. */
    public static final String WORDS = "WORDS";

    /** The greatest length of what is said in words, in code points. */
    static final int LONGEST = 2000;

    /** How many strokes a drawing may have. */
    static final int MOST_STROKES = 200;

    @Override
    public Kind kind() {
        return Kind.DRAWING;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(
                new ResponseDeclaration(
                        RESPONSE,
                        Cardinality.ORDERED,
                        BaseType.STRING,
                        Value.none(Cardinality.ORDERED, BaseType.STRING)),
                new ResponseDeclaration(
                        WORDS, Cardinality.SINGLE, BaseType.STRING, Value.none(Cardinality.SINGLE, BaseType.STRING)));
    }
}
