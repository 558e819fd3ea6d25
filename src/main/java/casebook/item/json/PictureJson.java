package casebook.item.json;

import casebook.item.Option;
import casebook.item.Picture;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code {width, height, title, description, patches?, captions?, regions?}}. */
final class PictureJson {

    private static final int LARGEST = 4000;

    private PictureJson() {}

    /** @param options one for each region; none for a picture without regions */
    static Picture read(Fields holder, List<? extends Option> options) {
        Fields tree = holder.object("picture");
        int width = tree.whole("width", 1, LARGEST);
        int height = tree.whole("height", 1, LARGEST);
        List<Picture.Patch> patches = new ArrayList<>();
        for (Fields patch : tree.optionalObjects("patches")) {
            patches.add(new Picture.Patch(
                    patch.word("tone", Picture.Tone.values(), Picture.Tone::lexical), ShapeJson.read(patch)));
            patch.done();
        }
        List<Picture.Caption> captions = new ArrayList<>();
        for (Fields caption : tree.optionalObjects("captions")) {
            captions.add(new Picture.Caption(
                    caption.whole("x", 0, LARGEST), caption.whole("y", 0, LARGEST), caption.text("text")));
            caption.done();
        }
        Picture picture = new Picture(
                width,
                height,
                tree.text("title"),
                tree.text("description"),
                patches,
                captions,
                options.isEmpty() ? List.of() : regions(tree, options));
        tree.done();
        return picture;
    }

    private static List<Picture.Region> regions(Fields tree, List<? extends Option> options) {
        List<Picture.Region> regions = new ArrayList<>();
        Set<String> named = options.stream().map(Option::id).collect(Collectors.toCollection(HashSet::new));
        for (Fields region : tree.objects("regions")) {
            Picture.Region read = new Picture.Region(region.id("id"), ShapeJson.read(region));
            if (!named.remove(read.id()) && !read.id().isEmpty()) {
                region.error("ITEM_PICTURE", "id", "a region stands for one option: " + read.id());
            }
            regions.add(read);
            region.done();
        }
        if (!named.isEmpty()) {
            tree.error("ITEM_PICTURE", "regions", "no region stands for " + String.join(", ", named));
        }
        return regions;
    }

    static JsonObjectBuilder write(Picture picture) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("width", picture.width())
                .add("height", picture.height())
                .add("title", picture.title())
                .add("description", picture.description());
        if (!picture.patches().isEmpty()) {
            tree.add(
                    "patches",
                    JsonBuilders.objects(
                            picture.patches(),
                            patch -> ShapeJson.write(
                                    JsonBuilders.object()
                                            .add("tone", patch.tone().lexical()),
                                    patch.shape())));
        }
        if (!picture.captions().isEmpty()) {
            tree.add(
                    "captions",
                    JsonBuilders.objects(
                            picture.captions(),
                            caption -> JsonBuilders.object()
                                    .add("x", caption.x())
                                    .add("y", caption.y())
                                    .add("text", caption.text())));
        }
        if (!picture.regions().isEmpty()) {
            tree.add(
                    "regions",
                    JsonBuilders.objects(
                            picture.regions(),
                            region -> ShapeJson.write(JsonBuilders.object().add("id", region.id()), region.shape())));
        }
        return tree;
    }
}
