package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds the tree from the parser's events, in one pass; what an alias stands for is never copied. */
final class TreeBuilding {

    private final Iterator<Event> events;
    private final Marks marks;
    private final int above;
    private final List<Diagnostic> diagnostics;
    private int nodes;

    TreeBuilding(Iterator<Event> events, Marks marks, int above, List<Diagnostic> diagnostics) {
        this.events = events;
        this.marks = marks;
        this.above = above;
        this.diagnostics = diagnostics;
    }

    /** The file's one mapping, or null when it holds none. */
    @Nullable
    JsonObject document() {
        JsonObject tree = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    documents++;
                    if (documents > 1) {
                        error("YAML_DOCUMENTS", "a second document; a file holds one", "", event);
                        skip(event);
                    } else if (event.getEventId() == Event.ID.MappingStart) {
                        tree = (JsonObject) value(event, "", 1);
                    } else {
                        error("YAML_NOT_MAPPING", "the file must be a mapping of keys to values", "", event);
                        skip(event);
                    }
                }
            }
        }
        if (documents == 0) {
            diagnostics.add(Diagnostic.error(
                    "YAML_NOT_MAPPING", "the file is empty", new Where(marks.file(), above + 1, 1, "")));
        }
        return tree;
    }

    private JsonValue value(Event event, String path, int depth) {
        mark(path, event, false);
        if (++nodes > YamlTree.MOST) {
            return nodes == YamlTree.MOST + 1
                    ? refuse("YAML_SIZE", "more than " + YamlTree.MOST + " values; split the file", path, event)
                    : skipped(path, event);
        }
        if (event instanceof AliasEvent) {
            return refuse("YAML_ALIAS", "an alias; write the value out", path, event);
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            error("YAML_ALIAS", "an anchor; write values out where they are needed", path, event);
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, path);
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        if (collection.getTag().isPresent()) {
            error("YAML_TAG", "a tag; leave it out", path, event);
        }
        if (depth > YamlTree.DEEPEST) {
            return refuse("YAML_DEPTH", "nested deeper than " + YamlTree.DEEPEST + " levels", path, event);
        }
        return event.getEventId() == Event.ID.MappingStart ? mapping(path, depth) : sequence(path, depth);
    }

    private JsonValue mapping(String path, int depth) {
        JsonObjectBuilder object = Trees.JSON.createObjectBuilder();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = key(event, path);
            Event content = events.next();
            if (key == null) {
                skip(content);
                continue;
            }
            String inner = path.isEmpty() ? key : path + "." + key;
            if (keys.add(key)) {
                mark(inner, event, true);
                object.add(key, value(content, inner, depth + 1));
            } else {
                error("YAML_KEY_TWICE", "the key '" + key + "' is given twice; keep one", inner, event);
                skip(content);
            }
        }
        return object.build();
    }

    private @Nullable String key(Event event, String path) {
        if (event instanceof ScalarEvent scalar
                && scalar.getTag().isEmpty()
                && scalar.getAnchor().isEmpty()
                && Scalars.read(scalar).getValueType() == JsonValue.ValueType.STRING
                && scalar.getValue().length() <= 64) {
            return scalar.getValue();
        }
        error("YAML_KEY", "a key must be a plain word", path, event);
        skip(event);
        return null;
    }

    private JsonValue sequence(String path, int depth) {
        JsonArrayBuilder array = Trees.JSON.createArrayBuilder();
        int index = 0;
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            array.add(value(event, path + "[" + index++ + "]", depth + 1));
        }
        return array.build();
    }

    private JsonValue scalar(ScalarEvent scalar, String path) {
        if (scalar.getTag().isPresent()) {
            return refuse("YAML_TAG", "a tag; leave it out, and quote what must be text", path, scalar);
        }
        if (scalar.getValue().length() > YamlTree.LONGEST) {
            return refuse("YAML_TOO_LONG", "longer than " + YamlTree.LONGEST + " characters", path, scalar);
        }
        return Scalars.read(scalar);
    }

    private JsonValue refuse(String code, String message, String path, Event event) {
        error(code, message, path, event);
        return skipped(path, event);
    }

    private JsonValue skipped(String path, Event event) {
        marks.refuse(path);
        skip(event);
        return JsonValue.NULL;
    }

    /** Passes over what the event begins, without recursion. */
    private void skip(Event event) {
        int open = depthChange(event);
        while (open > 0) {
            open += depthChange(events.next());
        }
    }

    private static int depthChange(Event event) {
        return switch (event.getEventId()) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            default -> 0;
        };
    }

    private void mark(String path, Event event, boolean key) {
        event.getStartMark().ifPresent(mark -> {
            int line = above + mark.getLine() + 1;
            int column = mark.getColumn() + 1;
            if (key) {
                marks.key(path, line, column);
            } else {
                marks.value(path, line, column);
            }
        });
    }

    private void error(String code, String message, String path, Event event) {
        Where where = event.getStartMark()
                .map(mark -> new Where(marks.file(), above + mark.getLine() + 1, mark.getColumn() + 1, path))
                .orElseGet(() -> marks.at(path));
        diagnostics.add(Diagnostic.error(code, message, where));
    }
}
