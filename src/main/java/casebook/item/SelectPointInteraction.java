package casebook.item;

import java.util.List;
import java.util.Map;

/**
 * Point at places of a picture.
 *
 * @param maxChoices how many points may be given, at least 1
 * @param areas each of which is to be pointed at
 */
public record SelectPointInteraction(Picture picture, int maxChoices, List<Shape> areas) implements Interaction {

    public SelectPointInteraction {
        areas = List.copyOf(areas);
    }

    @Override
    public Kind kind() {
        return Kind.SELECT_POINT;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<Scalar> middles =
                areas.stream().map(Shape::middle).<Scalar>map(point -> point).toList();
        return List.of(new ResponseDeclaration(
                RESPONSE,
                Cardinality.MULTIPLE,
                BaseType.POINT,
                new Value(Cardinality.MULTIPLE, BaseType.POINT, middles)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PointsInAreas(Map.of(RESPONSE, areas), marks);
    }
}
