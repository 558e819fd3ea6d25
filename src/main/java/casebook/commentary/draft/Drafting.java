package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a draft: first what was done and who could choose, which divides the parts, then one kind after the other. */
final class Drafting {

    private final Material material;
    private final List<Deed> deeds;
    private final List<Choice> choices;
    private final Optional<Choice> turning;
    private final Parts parts;
    private final Voice voice;
    private final ActorProposals actors;
    private final EventProposals events;
    private final ClaimProposals claims;
    private final ConceptProposals concepts;

    Drafting(Material material, List<KeyConcept> known) {
        this.material = material;
        deeds = new Deeds(material).all();
        choices = new Choices(material, deeds).all();
        turning = Choices.turning(choices);
        parts = new Parts(material, turning);
        voice = new Voice(material);
        actors = new ActorProposals(material, deeds, parts);
        events = new EventProposals(material, deeds, parts);
        claims = new ClaimProposals(material, deeds, parts, actors);
        concepts = new ConceptProposals(material, parts, known);
    }

    CaseDraft draft() {
        JsonObject head = new DraftHead(material, turning).tree();
        List<EventProposals.Row> rows = events.rows();
        List<ClaimProposals.Quoted> quoted = claims.quoted();
        List<ConceptProposals.Met> met = concepts.met();
        List<Proposal> all = new ArrayList<>();
        all.addAll(new SectionProposals(material, voice, parts).all(turning, deeds, quoted));
        all.addAll(actors.all());
        rows.forEach(row -> all.add(events.proposal(row)));
        met.forEach(one -> all.add(concepts.proposal(one)));
        quoted.forEach(one -> all.add(claims.proposal(one, voice)));
        all.addAll(new DecisionProposals(material, deeds, parts, actors).of(choices, rows));
        all.addAll(new QuestionProposals(material, voice, parts, quoted).of(turning, deeds));
        all.addAll(new ObjectiveProposals(material).of(quoted, deeds, rows, met, turning));
        return new CaseDraft(head, all, List.of());
    }
}
