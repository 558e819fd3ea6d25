package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.Annotations;
import jakarta.json.JsonObject;
import java.util.List;

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
        return new Drafting(new Material(found), known).draft();
    }
}
