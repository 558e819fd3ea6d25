package casebook.item;

import static casebook.item.Trees.FOUR;
import static casebook.item.Trees.tree;

/** Items that are answered on a picture, in a text or on a scale; with {@link Items#ALL} among the others. */
public final class PictureItems {

    private PictureItems() {}

    /** canary-a and canary-c are keys, canary-b is not; 2 marks. */
    public static final String HOTTEXT = tree("hottext", 2, """
            "text": "It [[G1]], then [[G2]] and [[G3]].", "multiple": true, "choices": [
             {"id": "canary-a", "text": "recalled", "key": true}, {"id": "canary-b", "text": "paused"},
             {"id": "canary-c", "text": "severed", "key": true}]""");

    /** 0 to 100 in steps of 5; 40, give or take 5; 2 marks. */
    public static final String SLIDER = tree("slider", 2, """
            "least": 0, "most": 100, "step": 5, "key": 40, "tolerance": 5""");

    private static final String PICTURE = """
            "picture": {"width": 400, "height": 200, "title": "A strait", "description": "Land in the north and the south.",
             "patches": [{"tone": "land", "shape": "rect", "coords": [0, 0, 400, 50]}],
             "captions": [{"x": 200, "y": 20, "text": "North"}], "regions": [
              {"id": "canary-a", "shape": "rect", "coords": [10, 10, 60, 40]},
              {"id": "canary-b", "shape": "circle", "coords": [120, 30, 20]},
              {"id": "canary-c", "shape": "ellipse", "coords": [200, 100, 30, 20]},
              {"id": "canary-d", "shape": "poly", "coords": [300, 100, 340, 100, 320, 140]}]},""";

    /** canary-a; 2 marks. */
    public static final String HOTSPOT = tree("hotspot", 2, PICTURE + "\"choices\": " + FOUR);

    /** a, b, c, d; 3 marks. */
    public static final String GRAPHIC_ORDER = tree("graphic-order", 3, PICTURE + """
            "choices": [{"id": "canary-a", "text": "Rask"}, {"id": "canary-b", "text": "Kerman"},
                        {"id": "canary-c", "text": "Panjgur"}, {"id": "canary-d", "text": "Saravan"}]""");

    /** a b and c d; 2 marks. */
    public static final String GRAPHIC_ASSOCIATE = tree("graphic-associate", 2, PICTURE + """
            "choices": [{"id": "canary-a", "text": "Pakistan"}, {"id": "canary-b", "text": "Islamabad"},
             {"id": "canary-c", "text": "Iran"}, {"id": "canary-d", "text": "Tehran"}],
            "pairs": [["canary-a", "canary-b"], ["canary-c", "canary-d"]]""");

    /** a t2, b t1, c t2, d t3; 4 marks. */
    public static final String GRAPHIC_GAP_MATCH = tree("graphic-gap-match", 4, PICTURE + """
            "sources": [{"id": "canary-a", "text": "one"}, {"id": "canary-b", "text": "two"},
             {"id": "canary-c", "text": "three"}, {"id": "canary-d", "text": "four"}],
            "targets": [{"id": "canary-t1", "text": "sea"}, {"id": "canary-t2", "text": "land"},
             {"id": "canary-t3", "text": "port"}],
            "pairs": [["canary-a", "canary-t2"], ["canary-b", "canary-t1"], ["canary-c", "canary-t2"],
             ["canary-d", "canary-t3"]]""");

    private static final String PLAIN_PICTURE = """
            "picture": {"width": 400, "height": 200, "title": "A strait", "description": "Land in the north."},""";

    /** Two areas, three points; 2 marks. */
    public static final String SELECT_POINT = tree("select-point", 2, PLAIN_PICTURE + """
            "maxChoices": 3, "areas": [{"shape": "circle", "coords": [102, 113, 16]},
             {"shape": "rect", "coords": [300, 0, 400, 50]}]""");

    /** P1 in the north, P2 in the south; 2 marks. */
    public static final String POSITION_OBJECT = tree("position-object", 2, PLAIN_PICTURE + """
            "objects": [{"id": "canary-n", "text": "Flag one", "shape": "rect", "coords": [0, 0, 400, 60],
              "rationale": "canary why"},
             {"id": "canary-s", "text": "Flag two", "shape": "poly", "coords": [0, 140, 400, 140, 400, 200, 0, 200]}]""");
}
