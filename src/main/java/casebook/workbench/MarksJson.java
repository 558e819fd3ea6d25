package casebook.workbench;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Actors;
import casebook.commentary.Commentary;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Precision;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;

/** The marks in a text as trees: events and concepts by where they stand, actors by name. */
final class MarksJson {
    private MarksJson() {}

    static JsonObject events(List<Event> events) {
        JsonObjectBuilder tree = JsonTree.object();
        for (Event event : events) {
            JsonObjectBuilder one = JsonTree.object()
                    .add("sentence", event.sentence())
                    .add("expression", event.expression())
                    .add("start", event.start())
                    .add("end", event.end());
            WorkingDraftJson.put(one, "date", event.date());
            tree.add(
                    event.start() + "-" + event.end(),
                    one.add("precision", event.precision().name())
                            .add("resolvedFrom", event.resolvedFrom())
                            .add("planned", event.planned()));
        }
        return tree.build();
    }

    static List<Event> readEvents(JsonObject tree) {
        return tree.values().stream()
                .map(value -> event(value.asJsonObject()))
                .sorted(Comparator.comparingInt(Event::start))
                .toList();
    }

    private static Event event(JsonObject tree) {
        return new Event(
                tree.getString("sentence"),
                tree.getString("expression"),
                tree.getInt("start"),
                tree.getInt("end"),
                tree.getString("date", null),
                Precision.valueOf(tree.getString("precision")),
                tree.getString("resolvedFrom"),
                tree.getBoolean("planned"));
    }

    static JsonObject actors(Actors actors) {
        JsonObjectBuilder tree = JsonTree.object();
        for (Actor actor : actors.actors()) {
            JsonArrayBuilder mentions = JsonTree.array();
            for (Mention one : actor.mentions()) {
                mentions.add(JsonTree.object()
                        .add("sentence", one.sentence())
                        .add("start", one.start())
                        .add("end", one.end()));
            }
            tree.add(
                    actor.name(),
                    JsonTree.object()
                            .add("kind", actor.kind().name())
                            .add("aliases", WorkingDraftJson.texts(actor.aliases()))
                            .add("mentions", mentions));
        }
        return tree.build();
    }

    static Actors readActors(JsonObject tree, Commentary text) {
        List<Actor> actors = tree.keySet().stream()
                .map(name -> actor(name, tree.getJsonObject(name)))
                .sorted(Comparator.comparingInt(Marks::first))
                .toList();
        return Actors.among(text, actors);
    }

    private static Actor actor(String name, JsonObject tree) {
        return new Actor(
                name,
                ActorKind.valueOf(tree.getString("kind")),
                WorkingDraftJson.texts(tree.getJsonArray("aliases")),
                WorkingDraftJson.objects(tree.getJsonArray("mentions")).stream()
                        .map(one -> new Mention(one.getString("sentence"), one.getInt("start"), one.getInt("end")))
                        .toList());
    }

    static JsonObject concepts(List<ConceptMention> concepts) {
        JsonObjectBuilder tree = JsonTree.object();
        for (ConceptMention one : concepts) {
            tree.add(
                    one.start() + "-" + one.end() + " " + one.bank() + "/" + one.concept(),
                    JsonTree.object()
                            .add("sentence", one.sentence())
                            .add("bank", one.bank())
                            .add("concept", one.concept())
                            .add("cue", one.cue())
                            .add("start", one.start())
                            .add("end", one.end()));
        }
        return tree.build();
    }

    static List<ConceptMention> readConcepts(JsonObject tree) {
        return tree.values().stream()
                .map(value -> concept(value.asJsonObject()))
                .sorted(Comparator.comparingInt(ConceptMention::start))
                .toList();
    }

    private static ConceptMention concept(JsonObject tree) {
        return new ConceptMention(
                tree.getString("sentence"),
                tree.getString("bank"),
                tree.getString("concept"),
                tree.getString("cue"),
                tree.getInt("start"),
                tree.getInt("end"));
    }
}
