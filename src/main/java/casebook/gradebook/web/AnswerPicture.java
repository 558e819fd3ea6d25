package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.OnPicture;
import casebook.item.CandidateInteraction.Place;
import casebook.item.CandidateInteraction.Spot;
import casebook.item.LexicalResponse;
import casebook.item.Picture;
import casebook.item.PictureSvg;
import casebook.item.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The picture of a question with what was given on it, and the key where that is released. */
record AnswerPicture(LexicalResponse given, LexicalResponse right, Feedback.@Nullable Key key) {
    private static final String RESPONSE = "RESPONSE";

    /** Regions by the names that the list beside them gives, those of the key and those picked marked. */
    String regions(OnPicture graphic) {
        PictureSvg svg = new PictureSvg(graphic.picture(), "picture-text");
        List<Picture.Region> regions = graphic.picture().regions();
        boolean picked = graphic.parts() instanceof Choose;
        for (int at = 0; at < regions.size(); at++) {
            String id = regions.get(at).id();
            boolean yours = picked && given.of(RESPONSE).contains(id);
            boolean keys = picked && right.of(RESPONSE).contains(id);
            svg.region(
                    regions.get(at),
                    graphic.name(at),
                    (yours ? "is-on" : "") + (yours && keys ? " " : "") + (keys ? "is-key" : ""));
        }
        return figure(svg, graphic.picture());
    }

    /** The points that were given, numbered as in the list, and the areas where they belong. */
    String points(Place place) {
        PictureSvg svg = new PictureSvg(place.picture(), "picture-text");
        if (key != null) {
            key.view().areas().values().forEach(areas -> areas.forEach(area -> svg.area(area, "area-key")));
        }
        for (int at = 0; at < place.spots().size(); at++) {
            Spot spot = place.spots().get(at);
            long before = place.spots().subList(0, at).stream()
                    .filter(other -> other.variable().equals(spot.variable()))
                    .count();
            List<String> points = given.of(spot.variable());
            if (before < points.size()) {
                svg.point(point(points.get((int) before)), Integer.toString(at + 1), "is-yours");
            }
        }
        return figure(svg, place.picture());
    }

    static String figure(PictureSvg svg, Picture picture) {
        return "<figure class=\"picture\">" + svg + "<figcaption class=\"small muted\" id=\"picture-text\">"
                + AnswerRows.escaped(picture.description()) + "</figcaption></figure>";
    }

    /** Of two whole numbers with a space between. */
    static Scalar.Point point(String lexical) {
        int space = lexical.indexOf(' ');
        return new Scalar.Point(
                Integer.parseInt(lexical.substring(0, space)), Integer.parseInt(lexical.substring(space + 1)));
    }
}
