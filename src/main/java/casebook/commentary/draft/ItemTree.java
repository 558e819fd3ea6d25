package casebook.commentary.draft;

import casebook.cases.Lexical;
import casebook.item.Kind;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Builds the tree of a drafted item: what all of them have, then what its kind has. */
final class ItemTree {

    private static final String AUTHOR = "Casebook draft";

    private final JsonObjectBuilder tree = JsonTree.object();
    private final JsonArrayBuilder anchors = JsonTree.array();
    private final String caseSlug;
    private final String slug;
    private final List<String> rests;
    private String part = "A";

    /**
     * @param name what is added to the case's slug
     * @param topic the concept and the bank that has it
     */
    ItemTree(String caseSlug, String name, Kind kind, Topic topic, List<String> rests) {
        this.caseSlug = caseSlug;
        this.slug = caseSlug + "-" + name;
        this.rests = rests;
        tree.add("format", 1)
                .add("slug", slug)
                .add("kind", Lexical.of(kind))
                .add("bank", topic.bank())
                .add("concept", topic.concept());
    }

    /**
     * The concept of an item.
     *
     * @param bank slug of the bank that has it
     */
    record Topic(String bank, String concept) {}

    ItemTree about(String title, String objective, String level, double facility, double marks) {
        tree.add("title", title)
                .add("objective", objective)
                .add("level", level)
                .add("expectedFacility", facility)
                .add("marks", marks)
                .add("author", AUTHOR)
                .add("status", "draft")
                .add("licence", "CC-BY-4.0");
        return this;
    }

    /** Rests the item on an entry of the draft; its part is the latest of those. */
    ItemTree anchor(String entry, String quote, String in) {
        anchors.add(
                JsonTree.object().add("case", caseSlug).add("passage", entry).add("quote", quote));
        part = in.compareTo(part) > 0 ? in : part;
        return this;
    }

    ItemTree asks(String prompt, String rationale) {
        tree.add("prompt", prompt).add("rationale", rationale);
        return this;
    }

    ItemTree list(String key, JsonArrayBuilder entries) {
        tree.add(key, entries);
        return this;
    }

    ItemTree number(String key, int value) {
        tree.add(key, value);
        return this;
    }

    Proposal proposal() {
        return new Proposal(
                slug,
                ProposalKind.ITEM,
                part,
                tree.add("part", part).add("anchors", anchors).build(),
                rests);
    }

    static JsonObjectBuilder option(String id, String text) {
        return JsonTree.object().add("id", id).add("text", text);
    }

    static JsonObjectBuilder key(String id, String text, String rationale) {
        return option(id, text).add("key", true).add("rationale", rationale);
    }

    static JsonObjectBuilder wrong(String id, String text, String rationale, String misconception) {
        return option(id, text).add("rationale", rationale).add("misconception", misconception);
    }
}
