package casebook.commentary.draft;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a draft proposes.
 *
 * @param id the same for the same text: that of the entry ({@code a-iran}, {@code t-s2}, {@code c-s8}, {@code q1},
 *     {@code LO1}), of a section ({@code section-a-opening}), or an item's slug
 * @param part {@code A} or {@code B}
 * @param content the entry in the form that {@code cases.json} reads; a section is {@code {part, heading, passages}}; an
 *     item is its tree with one more member {@code bank}, the slug of the bank that has its concept
 * @param rests ids of the commentary's sentences that it rests on, in order
 */
public record Proposal(String id, ProposalKind kind, String part, JsonObject content, List<String> rests) {

    private static final String BANK = "bank";

    public Proposal {
        rests = List.copyOf(rests);
    }

    /** The same with other content, as a person has edited it. */
    public Proposal with(JsonObject edited) {
        return new Proposal(id, kind, part, edited, rests);
    }

    /** The bank that an item is meant for; empty for all else. */
    public Optional<String> bank() {
        return kind == ProposalKind.ITEM ? Optional.ofNullable(content.getString(BANK, null)) : Optional.empty();
    }

    /** An item in the form that {@code item.json} reads; the content of anything else. */
    public JsonObject tree() {
        return kind == ProposalKind.ITEM && content.containsKey(BANK)
                ? Copies.of(content).remove(BANK).build()
                : content;
    }
}
