package casebook.item.json;

import casebook.item.AssociateInteraction;
import casebook.item.ChoiceInteraction;
import casebook.item.GraphicAssociateInteraction;
import casebook.item.GraphicGapMatchInteraction;
import casebook.item.GraphicOrderInteraction;
import casebook.item.HotspotInteraction;
import casebook.item.HottextInteraction;
import casebook.item.MatchInteraction;
import casebook.item.OrderInteraction;
import casebook.item.Picture;
import casebook.item.Placeable;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.Shape;
import casebook.item.SliderInteraction;
import java.util.ArrayList;
import java.util.List;

/** Reads the kinds that rest on a picture, and the words of a text and the slider; used once. */
record GraphicReader(Fields fields, InteractionCheck check) {

    private static final int MANY = 100;
    private static final double FAR = 1e9;
    private static final double SLACK = 1e-9;

    HottextInteraction hottext(ChoiceInteraction choice) {
        HottextInteraction words = new HottextInteraction(fields.text("text"), choice);
        check.gaps(words.markers(), words.places());
        return words;
    }

    HotspotInteraction hotspot(ChoiceInteraction choice) {
        return new HotspotInteraction(PictureJson.read(fields, choice.choices()), choice);
    }

    GraphicOrderInteraction order(OrderInteraction order) {
        return new GraphicOrderInteraction(PictureJson.read(fields, order.choices()), order);
    }

    GraphicAssociateInteraction associate(AssociateInteraction associate) {
        return new GraphicAssociateInteraction(PictureJson.read(fields, associate.choices()), associate);
    }

    GraphicGapMatchInteraction gapMatch(MatchInteraction match) {
        return new GraphicGapMatchInteraction(PictureJson.read(fields, match.sources()), match);
    }

    SelectPointInteraction selectPoint() {
        Picture picture = PictureJson.read(fields, List.of());
        List<Shape> areas = new ArrayList<>();
        for (Fields area : fields.objects("areas")) {
            areas.add(area(area, picture));
            area.done();
        }
        if (areas.isEmpty()) {
            fields.error("ITEM_MISSING", "areas", "areas must hold at least 1");
        }
        int most = fields.whole("maxChoices", 1, MANY, 1);
        if (most < areas.size()) {
            fields.error("ITEM_VALUE", "maxChoices", "there are " + areas.size() + " areas, more than points");
        }
        return new SelectPointInteraction(picture, most, areas);
    }

    PositionObjectInteraction positionObject() {
        Picture picture = PictureJson.read(fields, List.of());
        List<Placeable> objects = new ArrayList<>();
        for (Fields object : fields.objects("objects")) {
            objects.add(new Placeable(
                    object.id("id"), object.text("text"), area(object, picture), object.optionalText("rationale")));
            object.done();
        }
        check.distinct("objects", objects, 1);
        return new PositionObjectInteraction(picture, objects);
    }

    /** An area whose middle is on the picture, else nobody could hit it. */
    private static Shape area(Fields area, Picture picture) {
        Shape shape = ShapeJson.read(area);
        if (shape.middle().x() > picture.width() || shape.middle().y() > picture.height()) {
            area.error("ITEM_PICTURE", "coords", "the area lies off the picture");
        }
        return shape;
    }

    SliderInteraction slider() {
        double least = fields.number("least", -FAR, FAR);
        double most = fields.number("most", -FAR, FAR);
        double step = fields.number("step", SLACK, FAR, 1);
        if (least >= most) {
            fields.error("ITEM_VALUE", "most", "most must be above least");
        }
        double key = fields.number("key", -FAR, FAR);
        double steps = (key - least) / step;
        if (key < least || key > most || Math.abs(steps - Math.rint(steps)) > SLACK * Math.max(1, steps)) {
            fields.error("ITEM_VALUE", "key", "the key must be a number that can be given");
        }
        return new SliderInteraction(least, most, step, key, fields.number("tolerance", 0, FAR, 0));
    }
}
