package casebook.item;

import java.util.List;

/** An area of a picture (QTI 3, shape); its boundary belongs to it. Coordinates in pixels from left and top. */
public sealed interface Shape {

    boolean holds(Scalar.Point point);

    /** A point at which it can be labelled, and which lies inside unless a polygon is bent. */
    default Scalar.Point middle() {
        return switch (this) {
            case Everywhere ignored -> new Scalar.Point(0, 0);
            case Rectangle box ->
                new Scalar.Point((int) ((box.left() + box.right()) / 2), (int) ((box.top() + box.bottom()) / 2));
            case Ellipse round -> new Scalar.Point((int) round.x(), (int) round.y());
            case Polygon polygon ->
                new Scalar.Point(
                        (int) polygon.corners().stream()
                                .mapToInt(Scalar.Point::x)
                                .average()
                                .orElse(0),
                        (int) polygon.corners().stream()
                                .mapToInt(Scalar.Point::y)
                                .average()
                                .orElse(0));
        };
    }

    /** Everywhere. */
    record Everywhere() implements Shape {
        @Override
        public boolean holds(Scalar.Point point) {
            return true;
        }
    }

    record Rectangle(double left, double top, double right, double bottom) implements Shape {
        @Override
        public boolean holds(Scalar.Point point) {
            return point.x() >= left && point.x() <= right && point.y() >= top && point.y() <= bottom;
        }
    }

    /** A circle where both radii are the same. */
    record Ellipse(double x, double y, double across, double down) implements Shape {
        @Override
        public boolean holds(Scalar.Point point) {
            double right = point.x() - x;
            double below = point.y() - y;
            // Multiplied out, so that whole numbers meet the boundary exactly.
            return right * right * down * down + below * below * across * across <= across * across * down * down;
        }
    }

    /** A polygon by its corners; what an odd number of edges encloses is inside. */
    record Polygon(List<Scalar.Point> corners) implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }

        @Override
        public boolean holds(Scalar.Point point) {
            boolean inside = false;
            Scalar.Point from = corners.getLast();
            for (Scalar.Point to : corners) {
                if (on(from, to, point)) {
                    return true;
                }
                inside ^= crosses(from, to, point);
                from = to;
            }
            return inside;
        }

        /** Twice the area of the triangle: 0 on the line through both. */
        private static long turn(Scalar.Point from, Scalar.Point to, Scalar.Point point) {
            return (long) (to.x() - from.x()) * (point.y() - from.y())
                    - (long) (to.y() - from.y()) * (point.x() - from.x());
        }

        private static boolean on(Scalar.Point from, Scalar.Point to, Scalar.Point point) {
            return turn(from, to, point) == 0
                    && point.x() >= Math.min(from.x(), to.x())
                    && point.x() <= Math.max(from.x(), to.x())
                    && point.y() >= Math.min(from.y(), to.y())
                    && point.y() <= Math.max(from.y(), to.y());
        }

        /** Whether a ray to the right of the point crosses the edge. */
        private static boolean crosses(Scalar.Point from, Scalar.Point to, Scalar.Point point) {
            return from.y() > point.y() != to.y() > point.y() && turn(from, to, point) > 0 == to.y() > from.y();
        }
    }
}
