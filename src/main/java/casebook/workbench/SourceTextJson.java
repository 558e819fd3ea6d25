package casebook.workbench;

import casebook.cases.StatementType;
import casebook.commentary.Annotations;
import casebook.commentary.Commentary;
import casebook.commentary.Passage;
import casebook.commentary.Removal;
import casebook.commentary.Sentence;
import casebook.commentary.Statement;
import casebook.commentary.StatementRule;
import casebook.commentary.draft.JointDraft;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tree of one commentary of a draft. */
final class SourceTextJson {
    private SourceTextJson() {}

    static JsonObject write(SourceText source) {
        Annotations found = source.found();
        Commentary text = found.commentary();
        JsonObjectBuilder tree = JsonTree.object();
        if (!source.id().equals(JointDraft.FIRST)) {
            tree.add("id", source.id());
        }
        return tree.add("name", source.name())
                .add("source", source.source())
                .add("page", PageJson.write(text.metadata()))
                .add("text", text.text())
                .add("passages", passages(text))
                .add(
                        "removed",
                        array(text.removed().stream()
                                .map(SourceTextJson::removal)
                                .toList()))
                .add(
                        "restored",
                        array(source.restored().stream()
                                .map(one -> removal(one.removal()).add("passageId", one.passage()))
                                .toList()))
                .add("events", MarksJson.events(found.events()))
                .add("actors", MarksJson.actors(found.actors()))
                .add("concepts", MarksJson.concepts(found.concepts()))
                .add("statements", statements(found.statements()))
                .build();
    }

    static SourceText read(JsonObject tree) {
        Commentary text = new Commentary(
                PageJson.read(tree.getJsonObject("page")),
                tree.getString("text"),
                readPassages(tree.getJsonObject("passages")),
                WorkingDraftJson.objects(tree.getJsonArray("removed")).stream()
                        .map(SourceTextJson::readRemoval)
                        .toList());
        Annotations found = new Annotations(
                text,
                MarksJson.readEvents(tree.getJsonObject("events")),
                MarksJson.readActors(tree.getJsonObject("actors"), text),
                MarksJson.readConcepts(tree.getJsonObject("concepts")),
                readStatements(tree.getJsonObject("statements"), text));
        return new SourceText(
                tree.getString("id", JointDraft.FIRST),
                tree.getString("name"),
                tree.getString("source"),
                found,
                WorkingDraftJson.objects(tree.getJsonArray("restored")).stream()
                        .map(one -> new Restored(readRemoval(one), one.getString("passageId")))
                        .toList());
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
            WorkingDraftJson.put(fields, "secondary", second == null ? null : second.name());
            WorkingDraftJson.put(fields, "attributedTo", one.attributedTo());
            WorkingDraftJson.put(fields, "verb", one.verb());
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
