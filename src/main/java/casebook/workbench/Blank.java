package casebook.workbench;

import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** An empty entry for what no text gives by itself, such as a rival view; a person fills it in. */
public enum Blank {
    RIVAL("SECTION"),
    SUMMARY("SECTION"),
    BACKGROUND("SECTION"),
    ACTOR("ACTOR"),
    EVENT("EVENT"),
    DECISION("DECISION"),
    QUESTION("QUESTION"),
    OBJECTIVE("OBJECTIVE");

    private final String kind;

    Blank(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** A free id of the form that entries of the kind have in a case. */
    String freeId(WorkingDraft draft) {
        String before = switch (this) {
            case ACTOR -> "a-own-";
            case EVENT -> "t-own-";
            case DECISION -> "d-own-";
            case OBJECTIVE -> "LO";
            case RIVAL, SUMMARY, BACKGROUND, QUESTION -> "own-";
        };
        int number = 1;
        while (draft.proposal(before + number).isPresent()) {
            number++;
        }
        return before + number;
    }

    /** @param id of the new entry */
    JsonObject content(String id, String part, WorkingDraft draft) {
        JsonObjectBuilder tree = JsonTree.object();
        return switch (this) {
            case RIVAL -> section(id, part, "rival-views");
            case SUMMARY -> section(id, part, "summary");
            case BACKGROUND -> section(id, part, "background");
            case ACTOR ->
                tree.add("id", id)
                        .add("name", "")
                        .add("kind", "organisation")
                        .add("note", "")
                        .add("part", part)
                        .build();
            case EVENT ->
                tree.add("id", id)
                        .add("date", draft.head().getString("asOf", ""))
                        .add("precision", "day")
                        .add("title", "")
                        .add("text", "")
                        .add("type", "fact")
                        .add("sources", JsonTree.array())
                        .add("part", part)
                        .build();
            case DECISION ->
                tree.add("id", id)
                        .add("title", "")
                        .add("decider", decider(draft))
                        .add("date", draft.head().getString("asOf", ""))
                        .add("part", part)
                        .add("situation", "")
                        .add("notKnown", JsonTree.array())
                        .add("options", options())
                        .build();
            case QUESTION ->
                tree.add("id", id)
                        .add("kind", "evaluate")
                        .add("part", part)
                        .add("text", "")
                        .build();
            case OBJECTIVE -> tree.add("id", id).add("text", "").build();
        };
    }

    private static JsonObject section(String id, String part, String heading) {
        JsonObjectBuilder passage = JsonTree.object().add("id", "p-" + id).add("part", part);
        if (heading.equals("rival-views")) {
            passage.add("subheading", "");
        }
        passage.add("markdown", "").add("source", "record");
        return JsonTree.object()
                .add("part", part)
                .add("heading", heading)
                .add("passages", JsonTree.array().add(passage))
                .build();
    }

    /** The first actor that is not rejected. */
    private static String decider(WorkingDraft draft) {
        return draft.held().stream()
                .filter(one -> one.kind().equals("ACTOR") && one.state() != Held.State.REJECTED)
                .map(Held::id)
                .findFirst()
                .orElse("");
    }

    private static JsonArrayBuilder options() {
        JsonArrayBuilder options = JsonTree.array();
        for (int i = 1; i <= Options.LEAST; i++) {
            options.add(Options.empty("o-" + i));
        }
        return options;
    }
}
