package casebook.item;

import java.util.ArrayList;
import java.util.List;

/** A picture as SVG, with what a page puts on it. Its parts have classes; the sheets of styles give the colours. */
public final class PictureSvg {

    private final StringBuilder svg = new StringBuilder(1_024);

    /** @param describedBy the id of what describes it on the page */
    public PictureSvg(Picture picture, String describedBy) {
        svg.append("<svg class=\"map\" viewBox=\"0 0 ").append(picture.width()).append(' ');
        svg.append(picture.height()).append("\" role=\"img\" aria-label=\"").append(escaped(picture.title()));
        svg.append("\" aria-describedby=\"").append(describedBy).append("\">");
        for (Picture.Patch patch : picture.patches()) {
            area(patch.shape(), "map-" + patch.tone().lexical());
        }
        for (Picture.Caption caption : picture.captions()) {
            text(caption.x(), caption.y(), "map-word", caption.text());
        }
    }

    /**
     * A region to pick.
     *
     * @param name by which the list beside the picture calls it
     * @param marked further classes; empty for none
     */
    public PictureSvg region(Picture.Region region, String name, String marked) {
        Scalar.Point middle = region.shape().middle();
        svg.append("<g class=\"region").append(marked.isEmpty() ? "" : " ").append(marked);
        svg.append("\" data-region=\"").append(escaped(region.id())).append("\" data-x=\"");
        svg.append(middle.x()).append("\" data-y=\"").append(middle.y()).append("\">");
        area(region.shape(), "region-a");
        text(middle.x(), middle.y(), "region-n", name);
        svg.append("</g>");
        return this;
    }

    /** A point that was given or is the key's. */
    public PictureSvg point(Scalar.Point point, String name, String marked) {
        svg.append("<g class=\"spot ").append(marked).append("\"><circle cx=\"").append(point.x());
        svg.append("\" cy=\"").append(point.y()).append("\" r=\"10\"/>");
        text(point.x(), point.y(), "spot-n", name);
        svg.append("</g>");
        return this;
    }

    /** A stroke of a drawing, as in a response: x and y in turn. */
    public PictureSvg stroke(String points) {
        svg.append("<polyline class=\"stroke\" points=\"");
        points(points)
                .forEach(point ->
                        svg.append(point.x()).append(',').append(point.y()).append(' '));
        svg.append("\"/>");
        return this;
    }

    static List<Scalar.Point> points(String stroke) {
        String[] numbers = stroke.split(" ");
        List<Scalar.Point> points = new ArrayList<>();
        for (int at = 0; at + 1 < numbers.length; at += 2) {
            points.add(new Scalar.Point(Integer.parseInt(numbers[at]), Integer.parseInt(numbers[at + 1])));
        }
        return points;
    }

    /** Draws an area. */
    public PictureSvg area(Shape shape, String marked) {
        switch (shape) {
            case Shape.Everywhere ignored -> {}
            case Shape.Rectangle box ->
                element("rect", marked)
                        .append(number("x", box.left()))
                        .append(number("y", box.top()))
                        .append(number("width", box.right() - box.left()))
                        .append(number("height", box.bottom() - box.top()))
                        .append("/>");
            case Shape.Ellipse round ->
                element("ellipse", marked)
                        .append(number("cx", round.x()))
                        .append(number("cy", round.y()))
                        .append(number("rx", round.across()))
                        .append(number("ry", round.down()))
                        .append("/>");
            case Shape.Polygon polygon -> {
                element("polygon", marked).append(" points=\"");
                polygon.corners()
                        .forEach(corner -> svg.append(corner.x())
                                .append(',')
                                .append(corner.y())
                                .append(' '));
                svg.append("\"/>");
            }
        }
        return this;
    }

    private StringBuilder element(String name, String marked) {
        return svg.append('<').append(name).append(" class=\"").append(marked).append('"');
    }

    private static String number(String name, double value) {
        return " " + name + "=\"" + new Scalar.Real(value).lexical() + "\"";
    }

    private void text(int x, int y, String marked, String words) {
        svg.append("<text class=\"").append(marked).append("\" x=\"").append(x);
        svg.append("\" y=\"").append(y).append("\">").append(escaped(words)).append("</text>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The whole. */
    @Override
    public String toString() {
        return svg + "</svg>";
    }
}
