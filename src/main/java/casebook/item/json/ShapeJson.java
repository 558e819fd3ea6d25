package casebook.item.json;

import casebook.item.Scalar;
import casebook.item.Shape;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Areas as {@code shape} and {@code coords}, which are QTI's, in pixels from left and top. */
final class ShapeJson {

    private enum Form {
        RECT,
        CIRCLE,
        ELLIPSE,
        POLY;

        private String lexical() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int FEWEST = 6;

    private ShapeJson() {}

    static Shape read(Fields area) {
        Form form = area.word("shape", Form.values(), Form::lexical);
        List<Double> at = area.numbers("coords");
        boolean fits = switch (form) {
            case RECT -> at.size() == 4 && at.get(0) < at.get(2) && at.get(1) < at.get(3);
            case CIRCLE -> at.size() == 3 && at.get(2) > 0;
            case ELLIPSE -> at.size() == 4 && at.get(2) > 0 && at.get(3) > 0;
            case POLY -> at.size() >= FEWEST && at.size() % 2 == 0;
        };
        if (!fits) {
            if (area.has("coords")) {
                area.error(
                        "ITEM_VALUE",
                        "coords",
                        "rect is left, top, right, bottom; circle x, y, radius; ellipse x, y and two radii; poly the x"
                                + " and y of three corners or more");
            }
            return new Shape.Everywhere();
        }
        return switch (form) {
            case RECT -> new Shape.Rectangle(at.get(0), at.get(1), at.get(2), at.get(3));
            case CIRCLE -> new Shape.Ellipse(at.get(0), at.get(1), at.get(2), at.get(2));
            case ELLIPSE -> new Shape.Ellipse(at.get(0), at.get(1), at.get(2), at.get(3));
            case POLY -> new Shape.Polygon(corners(at));
        };
    }

    private static List<Scalar.Point> corners(List<Double> at) {
        List<Scalar.Point> corners = new ArrayList<>();
        for (int corner = 0; corner < at.size(); corner += 2) {
            corners.add(new Scalar.Point(
                    at.get(corner).intValue(), at.get(corner + 1).intValue()));
        }
        return corners;
    }

    static JsonObjectBuilder write(JsonObjectBuilder tree, Shape shape) {
        return switch (shape) {
            case Shape.Everywhere ignored -> tree;
            case Shape.Rectangle box -> written(tree, Form.RECT, box.left(), box.top(), box.right(), box.bottom());
            case Shape.Ellipse round ->
                round.across() == round.down()
                        ? written(tree, Form.CIRCLE, round.x(), round.y(), round.across())
                        : written(tree, Form.ELLIPSE, round.x(), round.y(), round.across(), round.down());
            case Shape.Polygon polygon ->
                written(
                        tree,
                        Form.POLY,
                        polygon.corners().stream()
                                .flatMapToDouble(corner -> DoubleStream.of(corner.x(), corner.y()))
                                .toArray());
        };
    }

    private static JsonObjectBuilder written(JsonObjectBuilder tree, Form form, double... coords) {
        JsonArrayBuilder list = JsonBuilders.array();
        for (double coord : coords) {
            list.add((int) coord);
        }
        return tree.add("shape", form.lexical()).add("coords", list);
    }
}
