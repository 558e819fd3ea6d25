package casebook.interchange.annotations;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.Annotations;
import casebook.commentary.Author;
import casebook.commentary.Commentary;
import casebook.commentary.ConceptMention;
import casebook.commentary.Event;
import casebook.commentary.Mention;
import casebook.commentary.Metadata;
import casebook.commentary.Passage;
import casebook.commentary.Removal;
import casebook.commentary.Sentence;
import casebook.commentary.Span;
import casebook.commentary.Statement;
import casebook.commentary.draft.Doubt;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tree of {@code annotations.json}. Offsets in it are Unicode code points into the text of the passage that the
 * sentence is in; within the program they are UTF-16 indices into the whole text.
 */
public final class AnnotationsJson {

    private final Annotations found;
    private final Commentary text;
    private final Map<String, Passage> passages = new HashMap<>();

    private AnnotationsJson(Annotations found) {
        this.found = found;
        this.text = found.commentary();
        for (Passage passage : text.passages()) {
            passage.sentences().forEach(sentence -> passages.put(sentence.id(), passage));
        }
    }

    public static JsonObject of(Annotations found) {
        return of(found, List.of());
    }

    /** The same with what is doubtful about the source. */
    public static JsonObject of(Annotations found, List<Doubt> doubts) {
        return new AnnotationsJson(found).tree(doubts);
    }

    private JsonObject tree(List<Doubt> doubts) {
        return JsonTree.object()
                .add("format", 1)
                .add("metadata", metadata(text.metadata()))
                .add("removed", array(text.removed(), AnnotationsJson::removal))
                .add("passages", array(text.passages(), this::passage))
                .add("events", array(found.events(), this::event))
                .add("actors", array(found.actors().actors(), this::actor))
                .add("concepts", array(found.concepts(), this::concept))
                .add("statements", array(found.statements(), AnnotationsJson::statement))
                .add("doubts", array(doubts, AnnotationsJson::doubt))
                .build();
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> tree) {
        JsonArrayBuilder array = JsonTree.array();
        values.forEach(value -> array.add(tree.apply(value)));
        return array;
    }

    private static JsonArrayBuilder texts(List<String> values) {
        JsonArrayBuilder array = JsonTree.array();
        values.forEach(array::add);
        return array;
    }

    private static void put(JsonObjectBuilder tree, String key, @Nullable Object value) {
        if (value == null) {
            tree.addNull(key);
        } else {
            tree.add(key, value.toString());
        }
    }

    private static JsonObjectBuilder metadata(Metadata page) {
        JsonObjectBuilder tree = JsonTree.object();
        put(tree, "title", page.title());
        put(tree, "standfirst", page.standfirst());
        tree.add("authors", texts(page.authors().stream().map(Author::name).toList()));
        JsonObjectBuilder lives = JsonTree.object();
        for (Author author : page.authors()) {
            if (author.biography() != null) {
                lives.add(author.name(), author.biography());
            }
        }
        tree.add("biographies", lives);
        put(tree, "outlet", page.outlet());
        put(tree, "originalOutlet", page.originalOutlet());
        put(tree, "published", page.published());
        return tree;
    }

    private static JsonObjectBuilder removal(Removal removal) {
        return JsonTree.object()
                .add("kind", removal.kind().word())
                .add("text", removal.text())
                .add("reason", removal.reason())
                .add("line", removal.line())
                .add("passagesBefore", removal.passage());
    }

    private JsonObjectBuilder passage(Passage passage) {
        JsonObjectBuilder tree = JsonTree.object().add("id", passage.id());
        if (passage.heading() != null) {
            tree.add("heading", passage.heading());
        }
        return tree.add("text", text.of(passage))
                .add("sentences", array(passage.sentences(), sentence -> sentence(passage, sentence)));
    }

    private JsonObjectBuilder sentence(Passage passage, Sentence sentence) {
        return place(JsonTree.object().add("id", sentence.id()), passage, sentence.span());
    }

    /** Adds start and end in code points of the passage. */
    private JsonObjectBuilder place(JsonObjectBuilder tree, Passage passage, Span span) {
        int start = text.text().codePointCount(passage.start(), span.start());
        int end = start + text.text().codePointCount(span.start(), span.end());
        return tree.add("start", start).add("end", end);
    }

    /** The same of what stands in a sentence, which is named too. */
    private JsonObjectBuilder place(JsonObjectBuilder tree, String sentence, Span span) {
        Passage passage = passages.get(sentence);
        if (passage == null) {
            throw new IllegalArgumentException("no sentence " + sentence);
        }
        return place(tree.add("sentence", sentence), passage, span);
    }

    private JsonObjectBuilder event(Event event) {
        JsonObjectBuilder tree = place(JsonTree.object(), event.sentence(), event.span());
        tree.add("expression", event.expression());
        put(tree, "date", event.date());
        return tree.add("precision", event.precision().word())
                .add("resolvedFrom", event.resolvedFrom())
                .add("planned", event.planned());
    }

    private JsonObjectBuilder actor(Actor actor) {
        return JsonTree.object()
                .add("name", actor.name())
                .add("kind", actor.kind().word())
                .add("aliases", texts(actor.aliases()))
                .add("mentions", array(actor.mentions(), this::mention));
    }

    private JsonObjectBuilder concept(ConceptMention mention) {
        return place(JsonTree.object(), mention.sentence(), mention.span())
                .add("bank", mention.bank())
                .add("concept", mention.concept())
                .add("cue", mention.cue());
    }

    private static JsonObjectBuilder statement(Statement statement) {
        StatementType secondary = statement.secondary();
        JsonObjectBuilder tree =
                JsonTree.object().add("sentence", statement.sentence()).add("type", Statement.word(statement.type()));
        put(tree, "secondary", secondary == null ? null : Statement.word(secondary));
        put(tree, "attributedTo", statement.attributedTo());
        put(tree, "verb", statement.verb());
        return tree.add("cue", statement.cue())
                .add("confidence", statement.confidence().word())
                .add("reason", statement.reason());
    }

    private static JsonObjectBuilder doubt(Doubt doubt) {
        return JsonTree.object()
                .add("code", doubt.code())
                .add("message", doubt.message())
                .add("sentences", texts(doubt.sentences()));
    }

    private JsonObjectBuilder mention(Mention mention) {
        return place(JsonTree.object(), mention.sentence(), mention.span());
    }
}
