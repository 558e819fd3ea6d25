package casebook.item.json;

import casebook.item.DrawingInteraction;
import casebook.item.FileType;
import casebook.item.MediaInteraction;
import casebook.item.Medium;
import casebook.item.Rubric;
import casebook.item.UploadInteraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Reads recordings, and what candidates make themselves: files and drawings; used once. */
record MadeReader(Fields fields) {

    private static final int MANY = 100;
    private static final int LARGEST_MEDIUM = 400 * 1024;

    MediaInteraction media() {
        Fields tree = fields.object("medium");
        Medium medium = new Medium(
                tree.word("type", Medium.Type.values(), Medium.Type::media),
                tree.text("base64").replaceAll("\\s", ""),
                tree.text("title"),
                tree.text("transcript"));
        if (!isBase64(medium.base64())) {
            tree.error("ITEM_VALUE", "base64", "must be base64 of at most " + LARGEST_MEDIUM + " bytes");
        }
        tree.done();
        int least = fields.whole("minPlays", 1, MANY, 1);
        int most = fields.whole("maxPlays", 0, MANY, 0);
        if (most > 0 && most < least) {
            fields.error("ITEM_VALUE", "maxPlays", "maxPlays must not be below minPlays");
        }
        return new MediaInteraction(medium, least, most);
    }

    private static boolean isBase64(String text) {
        try {
            return Base64.getDecoder().decode(text).length <= LARGEST_MEDIUM;
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    UploadInteraction upload() {
        List<FileType> types = new ArrayList<>();
        for (String word : fields.texts("types")) {
            Arrays.stream(FileType.values())
                    .filter(type -> type.lexical().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            types::add,
                            () -> fields.error("ITEM_VALUE", "types", "must be pdf, png, jpeg or text, not " + word));
        }
        if (types.isEmpty()) {
            fields.error("ITEM_MISSING", "types", "types must hold at least 1");
        }
        return new UploadInteraction(
                types,
                fields.whole("maxBytes", 1, UploadInteraction.LARGEST, UploadInteraction.LARGEST),
                model(),
                rubric());
    }

    DrawingInteraction drawing() {
        return new DrawingInteraction(PictureJson.read(fields, List.of()), model(), rubric());
    }

    private String model() {
        return Fields.orEmpty(fields.optionalText("modelAnswer"));
    }

    /** T3: who marks needs to know by what. */
    private Rubric rubric() {
        if (!fields.has("rubric")) {
            fields.error("T3", "rubric", "what a person marks needs a rubric");
        }
        return RubricReader.read(fields);
    }
}
