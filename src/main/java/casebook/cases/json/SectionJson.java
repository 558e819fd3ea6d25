package casebook.cases.json;

import casebook.cases.Heading;
import casebook.cases.Passage;
import casebook.cases.Section;
import casebook.cases.Sentence;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code {part, heading, passages: [{id, part, knownFrom, subheading, markdown, source, text, sentences: [[start,
 * end]]}]}}. A passage without {@code text} has it worked out.
 */
final class SectionJson {

    private SectionJson() {}

    static JsonObject write(Section section) {
        return new Members()
                .text("part", section.part())
                .word("heading", section.heading())
                .list("passages", section.passages(), SectionJson::passage)
                .build();
    }

    static Section read(JsonObject tree) {
        return new Section(
                tree.getString("part"),
                Members.word(tree, "heading", Heading.class),
                Members.list(tree, "passages", SectionJson::passage));
    }

    private static JsonObject passage(Passage passage) {
        return new Members()
                .text("id", passage.id())
                .text("part", passage.part())
                .date("knownFrom", passage.knownFrom())
                .text("subheading", passage.subheading())
                .text("markdown", passage.markdown())
                .text("source", passage.source())
                .text("text", passage.text())
                .list(
                        "sentences",
                        passage.sentences(),
                        sentence -> Members.JSON
                                .createArrayBuilder()
                                .add(sentence.start())
                                .add(sentence.end())
                                .build())
                .build();
    }

    private static Passage passage(JsonObject tree) {
        Passage fresh = Passage.of(
                tree.getString("id"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                tree.getString("subheading", ""),
                tree.getString("markdown"),
                tree.getString("source"));
        if (!tree.containsKey("text")) {
            return fresh;
        }
        String text = tree.getString("text");
        return new Passage(
                fresh.id(),
                fresh.part(),
                fresh.knownFrom(),
                fresh.subheading(),
                fresh.markdown(),
                text,
                sentences(fresh.id(), text, tree),
                fresh.source());
    }

    private static List<Sentence> sentences(String passage, String text, JsonObject tree) {
        if (!tree.containsKey("sentences")) {
            return List.of();
        }
        List<Sentence> sentences = new ArrayList<>();
        for (JsonArray span : tree.getJsonArray("sentences").getValuesAs(JsonArray.class)) {
            int start = span.getInt(0);
            int end = span.getInt(1);
            String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            sentences.add(new Sentence(passage + ".s" + (sentences.size() + 1), start, end, words));
        }
        return sentences;
    }
}
