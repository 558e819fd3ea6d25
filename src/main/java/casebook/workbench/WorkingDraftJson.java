package casebook.workbench;

import casebook.cases.StatementType;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Passage;
import casebook.commentary.Removal;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import casebook.commentary.StatementRule;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a draft. What a person changes one by one stands in members under its id, so that a patch names what it
 * changes; the order is told by offsets and places, not by the order of the members.
 */
public final class WorkingDraftJson {
    public static final int FORMAT = 1;

    private WorkingDraftJson() {}

    public static JsonObject write(WorkingDraft draft) {
        Annotations found = draft.found();
        Commentary text = found.commentary();
        return JsonTree.object()
                .add("format", FORMAT)
                .add("name", draft.name())
                .add("source", draft.source())
                .add("head", draft.head())
                .add("page", PageJson.write(text.metadata()))
                .add("text", text.text())
                .add("passages", passages(text))
                .add(
                        "removed",
                        array(text.removed().stream()
                                .map(WorkingDraftJson::removal)
                                .toList()))
                .add(
                        "restored",
                        array(draft.restored().stream()
                                .map(one -> removal(one.removal()).add("passageId", one.passage()))
                                .toList()))
                .add("events", MarksJson.events(found.events()))
                .add("actors", MarksJson.actors(found.actors()))
                .add("concepts", MarksJson.concepts(found.concepts()))
                .add("statements", statements(found.statements()))
                .add("proposals", HeldJson.write(draft.held()))
                .add("doubts", draft.doubts())
                .build();
    }

    /** @throws RuntimeException when the tree is none that {@link #write} has made */
    public static WorkingDraft read(JsonObject tree) {
        Commentary text = new Commentary(
                PageJson.read(tree.getJsonObject("page")),
                tree.getString("text"),
                readPassages(tree.getJsonObject("passages")),
                objects(tree.getJsonArray("removed")).stream()
                        .map(WorkingDraftJson::readRemoval)
                        .toList());
        Annotations found = new Annotations(
                text,
                MarksJson.readEvents(tree.getJsonObject("events")),
                MarksJson.readActors(tree.getJsonObject("actors"), text),
                MarksJson.readConcepts(tree.getJsonObject("concepts")),
                readStatements(tree.getJsonObject("statements"), text));
        return new WorkingDraft(
                tree.getString("name"),
                tree.getString("source"),
                tree.getJsonObject("head"),
                found,
                objects(tree.getJsonArray("restored")).stream()
                        .map(one -> new Restored(readRemoval(one), one.getString("passageId")))
                        .toList(),
                HeldJson.read(tree.getJsonObject("proposals")),
                tree.getJsonArray("doubts"));
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    static JsonArray texts(List<String> texts) {
        JsonArrayBuilder array = JsonTree.array();
        texts.forEach(array::add);
        return array.build();
    }

    private static JsonArrayBuilder array(List<JsonObjectBuilder> members) {
        JsonArrayBuilder array = JsonTree.array();
        members.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder passages(Commentary text) {
        JsonObjectBuilder passages = JsonTree.object();
        for (Passage passage : text.passages()) {
            JsonObjectBuilder sentences = JsonTree.object();
            for (Sentence sentence : passage.sentences()) {
                sentences.add(
                        sentence.id(), JsonTree.array().add(sentence.start()).add(sentence.end()));
            }
            JsonObjectBuilder one =
                    JsonTree.object().add("start", passage.start()).add("end", passage.end());
            if (passage.heading() != null) {
                one.add("heading", passage.heading());
            }
            passages.add(passage.id(), one.add("sentences", sentences));
        }
        return passages;
    }

    private static List<Passage> readPassages(JsonObject tree) {
        List<Passage> passages = new ArrayList<>();
        for (String id : tree.keySet()) {
            JsonObject one = tree.getJsonObject(id);
            JsonObject inside = one.getJsonObject("sentences");
            List<Sentence> sentences = new ArrayList<>();
            for (String sentence : inside.keySet()) {
                JsonArray span = inside.getJsonArray(sentence);
                sentences.add(new Sentence(sentence, span.getInt(0), span.getInt(1)));
            }
            sentences.sort(Comparator.comparingInt(Sentence::start));
            passages.add(
                    new Passage(id, one.getInt("start"), one.getInt("end"), one.getString("heading", null), sentences));
        }
        passages.sort(Comparator.comparingInt(Passage::start));
        return passages;
    }

    private static JsonObjectBuilder removal(Removal removal) {
        return JsonTree.object()
                .add("kind", removal.kind().name())
                .add("text", removal.text())
                .add("reason", removal.reason())
                .add("line", removal.line())
                .add("passage", removal.passage());
    }

    private static Removal readRemoval(JsonObject tree) {
        return new Removal(
                Removal.Kind.valueOf(tree.getString("kind")),
                tree.getString("text"),
                tree.getString("reason"),
                tree.getInt("line"),
                tree.getInt("passage"));
    }

    private static JsonObjectBuilder statements(List<Statement> statements) {
        JsonObjectBuilder tree = JsonTree.object();
        for (Statement one : statements) {
            JsonObjectBuilder fields = JsonTree.object().add("type", one.type().name());
            StatementType second = one.secondary();
            put(fields, "secondary", second == null ? null : second.name());
            put(fields, "attributedTo", one.attributedTo());
            put(fields, "verb", one.verb());
            tree.add(
                    one.sentence(),
                    fields.add("cue", one.cue())
                            .add("start", one.start())
                            .add("end", one.end())
                            .add("rule", one.rule().name())
                            .add("reason", one.reason())
                            .add("confidence", one.confidence().name()));
        }
        return tree;
    }

    static void put(JsonObjectBuilder tree, String key, @Nullable String value) {
        if (value != null) {
            tree.add(key, value);
        }
    }

    private static List<Statement> readStatements(JsonObject tree, Commentary text) {
        return text.sentences()
                .map(Sentence::id)
                .filter(tree::containsKey)
                .map(id -> statement(id, tree.getJsonObject(id)))
                .toList();
    }

    private static Statement statement(String id, JsonObject tree) {
        String second = tree.getString("secondary", null);
        return new Statement(
                id,
                StatementType.valueOf(tree.getString("type")),
                second == null ? null : StatementType.valueOf(second),
                tree.getString("attributedTo", null),
                tree.getString("verb", null),
                tree.getString("cue"),
                tree.getInt("start"),
                tree.getInt("end"),
                StatementRule.valueOf(tree.getString("rule")),
                tree.getString("reason"),
                Statement.Confidence.valueOf(tree.getString("confidence")));
    }
}
