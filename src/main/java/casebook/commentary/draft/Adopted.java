package casebook.commentary.draft;

import casebook.commentary.sources.Source;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes of what one source gives entries of a draft of several: names of their own, sentences under the source's id, and
 * the source called by its name where it would be "the commentary". The first source stays as it is.
 */
final class Adopted {
    static final String ARGUMENT = "argument";
    private static final List<String> LINKS = List.of("id", "by", "decider");

    private final Source source;
    private final String label;
    private final boolean first;
    private final Map<String, String> names = new HashMap<>();

    /** @param first whether the case is about it */
    Adopted(Source source, boolean first) {
        this.source = source;
        this.label = JointDraft.label(source.id(), source.found().commentary().metadata());
        this.first = first;
    }

    String id() {
        return source.id();
    }

    boolean isFirst() {
        return first;
    }

    /** From now on what this source calls by one id is meant by the other. */
    void calls(String own, String joint) {
        names.put(own, joint);
    }

    Proposal adopted(Proposal own) {
        List<String> rests =
                own.rests().stream().map(one -> JointDraft.rest(id(), one)).toList();
        if (isFirst()) {
            return new Proposal(own.id(), own.kind(), own.part(), own.content(), rests);
        }
        boolean ofSentence = own.kind() == ProposalKind.EVENT || own.kind() == ProposalKind.CLAIM;
        if (ofSentence) {
            calls(own.id(), own.id().replaceFirst("-", "-" + id() + "-"));
        }
        if (own.kind() == ProposalKind.DECISION) {
            String decider = own.content().getString("decider");
            calls(
                    own.id(),
                    own.id().replace(decider.substring(2), linked(decider).substring(2)));
        }
        JsonObject content = named(own.content());
        return new Proposal(
                linked(own.id()),
                own.kind(),
                own.part(),
                own.kind() == ProposalKind.EVENT ? attributed(content) : content,
                rests);
    }

    private String linked(String id) {
        return names.getOrDefault(id, id);
    }

    private JsonObject attributed(JsonObject event) {
        return Copies.of(event)
                .add("text", event.getString("text") + " \u2014 " + label)
                .build();
    }

    private JsonObject named(JsonObject tree) {
        JsonObjectBuilder copy = JsonTree.object();
        tree.forEach((key, value) -> copy.add(
                key,
                LINKS.contains(key) && value instanceof JsonString id
                        ? JsonTree.text(linked(id.getString()))
                        : named(value)));
        return copy.build();
    }

    private JsonValue named(JsonValue value) {
        if (value instanceof JsonObject inner) {
            return named(inner);
        }
        if (value instanceof JsonArray list) {
            JsonArrayBuilder copy = JsonTree.array();
            list.forEach(one -> copy.add(named(one)));
            return copy.build();
        }
        return value instanceof JsonString text ? JsonTree.text(named(text.getString())) : value;
    }

    private String named(String text) {
        String in = text.replace("the commentary's", label + "'s").replaceAll("\\b[Tt]he commentary\\b", "\u0000");
        return in.replace("\u0000", label);
    }

    /** What a further source argues is a view beside that of the first. */
    Proposal rival(Proposal argument) {
        JsonArrayBuilder passages = JsonTree.array();
        for (JsonObject passage : argument.content().getJsonArray("passages").getValuesAs(JsonObject.class)) {
            passages.add(Copies.of(passage)
                    .add("id", passage.getString("id").replaceFirst("-", "-" + id() + "-"))
                    .add("subheading", label));
        }
        JsonObject content = Copies.of(argument.content())
                .add("heading", "rival-views")
                .add("passages", passages)
                .build();
        return new Proposal(
                argument.id().replace(ARGUMENT, "rival-views-" + id()),
                ProposalKind.SECTION,
                argument.part(),
                content,
                argument.rests());
    }

    Doubt doubt(Doubt own) {
        return new Doubt(
                own.code(),
                isFirst() ? own.message() : label + ": " + own.message(),
                own.sentences().stream().map(one -> JointDraft.rest(id(), one)).toList());
    }
}
