package casebook.item.json;

import casebook.item.Picture;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import jakarta.json.JsonObjectBuilder;

/** Writes the kinds that {@link GraphicReader} reads, without defaults. */
final class GraphicWriter {

    private GraphicWriter() {}

    static void picture(JsonObjectBuilder tree, Picture picture) {
        tree.add("picture", PictureJson.write(picture));
    }

    static void selectPoint(JsonObjectBuilder tree, SelectPointInteraction points) {
        picture(tree, points.picture());
        if (points.maxChoices() != 1) {
            tree.add("maxChoices", points.maxChoices());
        }
        tree.add("areas", JsonBuilders.objects(points.areas(), area -> ShapeJson.write(JsonBuilders.object(), area)));
    }

    static void positionObject(JsonObjectBuilder tree, PositionObjectInteraction objects) {
        picture(tree, objects.picture());
        tree.add("objects", JsonBuilders.objects(objects.objects(), object -> {
            JsonObjectBuilder written =
                    JsonBuilders.object().add("id", object.id()).add("text", object.text());
            JsonBuilders.optional(written, "rationale", object.rationale());
            return ShapeJson.write(written, object.area());
        }));
    }

    static void slider(JsonObjectBuilder tree, SliderInteraction slider) {
        JsonBuilders.number(tree, "least", slider.least());
        JsonBuilders.number(tree, "most", slider.most());
        if (slider.step() != 1) {
            JsonBuilders.number(tree, "step", slider.step());
        }
        JsonBuilders.number(tree, "key", slider.key());
        if (slider.tolerance() != 0) {
            JsonBuilders.number(tree, "tolerance", slider.tolerance());
        }
    }
}
