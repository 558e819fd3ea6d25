package casebook.cases.json;

import casebook.cases.Claim;
import casebook.cases.StatementType;
import jakarta.json.JsonObject;

/** The form of an entry of {@code claims.yaml}. */
final class ClaimJson {

    private ClaimJson() {}

    static JsonObject write(Claim claim) {
        return new Members()
                .text("id", claim.id())
                .text("text", claim.text())
                .word("type", claim.type())
                .word("secondary", claim.secondary())
                .text("by", claim.by())
                .text("cue", claim.cue())
                .flag("loaded", claim.loaded())
                .texts("passages", claim.passages())
                .text("part", claim.part())
                .date("knownFrom", claim.knownFrom())
                .texts("supports", claim.supports())
                .texts("rebuts", claim.rebuts())
                .build();
    }

    static Claim read(JsonObject tree) {
        return new Claim(
                tree.getString("id"),
                tree.getString("text"),
                Members.word(tree, "type", StatementType.class),
                Members.wordOrNull(tree, "secondary", StatementType.class),
                Members.textOrNull(tree, "by"),
                tree.getString("cue", ""),
                tree.getBoolean("loaded", false),
                Members.texts(tree, "passages"),
                tree.getString("part"),
                Members.date(tree, "knownFrom"),
                Members.texts(tree, "supports"),
                Members.texts(tree, "rebuts"));
    }
}
