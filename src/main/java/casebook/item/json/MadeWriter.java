package casebook.item.json;

import casebook.item.DrawingInteraction;
import casebook.item.FileType;
import casebook.item.MarkedByPerson;
import casebook.item.MediaInteraction;
import casebook.item.Medium;
import casebook.item.UploadInteraction;
import jakarta.json.JsonObjectBuilder;

/** Writes the kinds that {@link MadeReader} reads, without defaults. */
final class MadeWriter {

    private MadeWriter() {}

    static void media(JsonObjectBuilder tree, MediaInteraction media) {
        Medium medium = media.medium();
        tree.add(
                "medium",
                JsonBuilders.object()
                        .add("type", medium.type().media())
                        .add("base64", medium.base64())
                        .add("title", medium.title())
                        .add("transcript", medium.transcript()));
        if (media.minPlays() != 1) {
            tree.add("minPlays", media.minPlays());
        }
        if (media.maxPlays() != 0) {
            tree.add("maxPlays", media.maxPlays());
        }
    }

    static void upload(JsonObjectBuilder tree, UploadInteraction upload) {
        tree.add(
                "types",
                JsonBuilders.strings(
                        upload.types().stream().map(FileType::lexical).toList()));
        if (upload.maxBytes() != UploadInteraction.LARGEST) {
            tree.add("maxBytes", upload.maxBytes());
        }
        marked(tree, upload);
    }

    static void drawing(JsonObjectBuilder tree, DrawingInteraction drawing) {
        GraphicWriter.picture(tree, drawing.picture());
        marked(tree, drawing);
    }

    private static void marked(JsonObjectBuilder tree, MarkedByPerson marked) {
        if (!marked.modelAnswer().isEmpty()) {
            tree.add("modelAnswer", marked.modelAnswer());
        }
        tree.add("rubric", RubricJson.write(marked.rubric()));
    }
}
