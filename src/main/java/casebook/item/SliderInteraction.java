package casebook.item;

import java.util.List;
import java.util.Map;

/**
 * Give a number of a scale.
 *
 * @param step between two numbers that can be given, above 0
 * @param key the right number
 * @param tolerance how far off a number may be, at least 0
 */
public record SliderInteraction(double least, double most, double step, double key, double tolerance)
        implements Interaction {

    @Override
    public Kind kind() {
        return Kind.SLIDER;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(RESPONSE, Cardinality.SINGLE, BaseType.FLOAT, Value.number(key)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Mapping near = Mapping.of(
                new Mapping.Numeric(tolerance, false), List.of(new Mapping.Entry(new Scalar.Real(key).lexical(), 1)));
        return new MapResponse(Map.of(RESPONSE, near), 0, marks, marks);
    }
}
