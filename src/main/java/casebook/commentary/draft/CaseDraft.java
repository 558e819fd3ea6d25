package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.Annotations;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a commentary gives for a teaching case.
 *
 * @param head the front matter as far as it is known: {@code slug, title, dateline, asOf, contentNote, readingTime,
 *     licence, source, parts}
 * @param proposals in the order of a case, each with its own id
 * @param doubts slips and gaps of the source, in the order of the text
 */
public record CaseDraft(JsonObject head, List<Proposal> proposals, List<Doubt> doubts) {

    public CaseDraft {
        proposals = List.copyOf(proposals);
        doubts = List.copyOf(doubts);
    }

    /** Drafts a case; concepts have no definition yet. */
    public static CaseDraft of(Annotations found) {
        return of(found, List.of());
    }

    /**
     * Drafts a case.
     *
     * @param known entries of concepts of other cases, whose definitions are taken over
     */
    public static CaseDraft of(Annotations found, List<KeyConcept> known) {
        Material material = new Material(found);
        List<Deed> deeds = new Deeds(material).all();
        List<Choice> choices = new Choices(material, deeds).all();
        Optional<Choice> turning = Choices.turning(choices);
        Parts parts = new Parts(material, turning);
        JsonObject head = new DraftHead(material, turning).tree();
        List<Proposal> proposals = new ArrayList<>();
        proposals.addAll(new ActorProposals(material, deeds, parts).all());
        return new CaseDraft(head, proposals, List.of());
    }
}
