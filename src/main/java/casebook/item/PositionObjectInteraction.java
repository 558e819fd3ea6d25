package casebook.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Put each of some things at its place on a picture; each counts alike. */
public record PositionObjectInteraction(Picture picture, List<Placeable> objects) implements Interaction {

    /** The group of the things to put. */
    public static final String OBJECTS = "OBJECTS";

    public PositionObjectInteraction {
        objects = List.copyOf(objects);
    }

    /** The response variable of the object at a place of the list, from 0. */
    static String variable(int at) {
        return "P" + (at + 1);
    }

    @Override
    public Kind kind() {
        return Kind.POSITION_OBJECT;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(OBJECTS, objects));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<ResponseDeclaration> declarations = new ArrayList<>();
        for (Placeable object : objects) {
            declarations.add(new ResponseDeclaration(
                    variable(declarations.size()),
                    Cardinality.SINGLE,
                    BaseType.POINT,
                    Value.single(BaseType.POINT, object.area().middle())));
        }
        return declarations;
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Map<String, List<Shape>> areas = new LinkedHashMap<>();
        objects.forEach(object -> areas.put(variable(areas.size()), List.of(object.area())));
        return new PointsInAreas(areas, marks);
    }
}
