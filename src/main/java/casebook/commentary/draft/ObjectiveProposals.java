package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Sentence;
import casebook.shared.JsonTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Proposes objectives; each only when the commentary gives something to work on. Their numbers are always the same. */
final class ObjectiveProposals {

    /** Tells statements apart. */
    static final String TYPES = "LO1";
    /** Who did and said what. */
    static final String ACTORS = "LO2";
    /** What happened when. */
    static final String TIME = "LO3";
    /** Ideas of the field. */
    static final String CONCEPTS = "LO4";
    /** Which words support what. */
    static final String EVIDENCE = "LO5";
    /** Decides. */
    static final String DECIDING = "LO6";

    private final Material material;
    private final List<Proposal> found = new ArrayList<>();

    ObjectiveProposals(Material material) {
        this.material = material;
    }

    List<Proposal> of(
            List<ClaimProposals.Quoted> claims,
            List<Deed> deeds,
            List<EventProposals.Row> rows,
            List<ConceptProposals.Met> concepts,
            Optional<Turn> turning) {
        List<String> typed =
                claims.stream().map(claim -> claim.quotation().sentence().id()).toList();
        if (claims.stream().map(ClaimProposals.Quoted::type).distinct().count() >= 2) {
            add(
                    TYPES,
                    "Sort statements as reported fact, actor\u2019s claim, authors\u2019 judgement or forecast, and name"
                            + " the cue.",
                    typed);
        }
        if (deeds.size() >= 2 || claims.stream().anyMatch(claim -> claim.by().isPresent())) {
            add(
                    ACTORS,
                    "Tell who did what and who said what, by every name that the commentary uses for them.",
                    Stream.concat(
                                    deeds.stream().map(deed -> deed.act().sentence()),
                                    claims.stream()
                                            .filter(claim -> claim.by().isPresent())
                                            .map(claim -> claim.quotation().sentence()))
                            .map(Sentence::id)
                            .toList());
        }
        if (rows.size() >= 3) {
            add(
                    TIME,
                    "Put the events in order, and say for each what was known before it.",
                    rows.stream().map(row -> row.sentence().id()).toList());
        }
        if (!concepts.isEmpty()) {
            List<String> names = concepts.stream()
                    .limit(3)
                    .map(met -> met.concept().replace('-', ' '))
                    .toList();
            add(
                    CONCEPTS,
                    "Find these ideas at work in the commentary and say what would count against the reading: "
                            + SectionProposals.listed(names) + ".",
                    concepts.stream()
                            .limit(3)
                            .flatMap(met -> met.mentions().stream())
                            .map(mention -> mention.sentence())
                            .toList());
        }
        if (claims.stream().anyMatch(claim -> claim.type() == StatementType.CLAIM)) {
            add(
                    EVIDENCE,
                    "For a reported claim, point to the words that report it and say what evidence would settle it.",
                    claims.stream()
                            .filter(claim -> claim.type() == StatementType.CLAIM)
                            .map(claim -> claim.quotation().sentence().id())
                            .toList());
        }
        turning.ifPresent(choice -> add(
                DECIDING,
                "Recommend a course to " + choice.decider().name() + " from what was known on "
                        + Days.written(choice.date()) + ", answering the best counter-argument.",
                List.of(choice.cause().id())));
        return List.copyOf(found);
    }

    private void add(String id, String text, List<String> rests) {
        List<String> sorted = rests.stream()
                .distinct()
                .sorted(Comparator.comparingInt(material::order))
                .toList();
        found.add(new Proposal(
                id,
                ProposalKind.OBJECTIVE,
                "A",
                JsonTree.object().add("id", id).add("text", text).build(),
                sorted));
    }
}
