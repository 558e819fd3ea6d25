package casebook.item;

import java.util.List;

/**
 * A map of our own: areas and words that are drawn from numbers, so that no foreign markup reaches a page. It holds no
 * key. Texts are plain.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 * @param title what it shows
 * @param description all that a reader who does not see it needs
 * @param patches drawn in order, the later ones on top
 * @param captions words on it
 * @param regions that can be picked, under the ids of the options that name them
 */
public record Picture(
        int width,
        int height,
        String title,
        String description,
        List<Patch> patches,
        List<Caption> captions,
        List<Region> regions) {

    public Picture {
        patches = List.copyOf(patches);
        captions = List.copyOf(captions);
        regions = List.copyOf(regions);
    }

    /** An area of one tone. */
    public record Patch(Tone tone, Shape shape) {}

    /** A word with its middle at a point. */
    public record Caption(int x, int y, String text) {}

    /** An area that stands for an option. */
    public record Region(String id, Shape shape) {}

    /** What an area is. */
    public enum Tone {
        LAND("land"),
        WATER("water"),
        OTHER("other");

        private final String lexical;

        Tone(String lexical) {
            this.lexical = lexical;
        }

        /** The name that files and JSON use. */
        public String lexical() {
            return lexical;
        }
    }

    boolean holds(Scalar.Point point) {
        return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
    }

    Picture with(List<Region> others) {
        return new Picture(width, height, title, description, patches, captions, others);
    }
}
