package casebook.cases.json;

import casebook.cases.Actor;
import casebook.cases.Alias;
import jakarta.json.JsonObject;

/** The form of an entry of {@code actors.yaml}. */
final class ActorJson {

    private ActorJson() {}

    static JsonObject write(Actor actor) {
        return new Members()
                .text("id", actor.id())
                .text("name", actor.name())
                .word("kind", actor.kind())
                .list("aliases", actor.aliases(), ActorJson::alias)
                .texts("aims", actor.aims())
                .texts("means", actor.means())
                .texts("constraints", actor.constraints())
                .texts("redLines", actor.redLines())
                .texts("audiences", actor.audiences())
                .text("note", actor.note())
                .text("part", actor.part())
                .date("knownFrom", actor.knownFrom())
                .texts("passages", actor.passages())
                .build();
    }

    static Actor read(JsonObject tree) {
        return new Actor(
                tree.getString("id"),
                tree.getString("name"),
                Members.word(tree, "kind", Actor.Kind.class),
                Members.list(
                        tree,
                        "aliases",
                        alias -> new Alias(
                                alias.getString("text"), alias.getString("lang"), alias.getString("dir", "ltr"))),
                Members.texts(tree, "aims"),
                Members.texts(tree, "means"),
                Members.texts(tree, "constraints"),
                Members.texts(tree, "redLines"),
                Members.texts(tree, "audiences"),
                tree.getString("note", ""),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                Members.texts(tree, "passages"));
    }

    private static JsonObject alias(Alias alias) {
        return new Members()
                .text("text", alias.text())
                .text("lang", alias.lang())
                .text("dir", alias.dir())
                .build();
    }
}
