package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.ConceptMention;
import casebook.commentary.Sentence;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proposes the concepts of the banks that a commentary is about: those of which it has two mentions, or one of two words
 * or more. Definitions come from another case that has the concept.
 */
final class ConceptProposals {

    private static final int MOST = 12;
    private static final String TYPES = "statement-types";

    /** A concept with its mentions, which are in the order of the text. */
    record Met(String bank, String concept, List<ConceptMention> mentions) {
        String id() {
            return "k-" + concept;
        }
    }

    private final Material material;
    private final Parts parts;
    private final List<KeyConcept> known;

    ConceptProposals(Material material, Parts parts, List<KeyConcept> known) {
        this.material = material;
        this.parts = parts;
        this.known = known;
    }

    /** The most mentioned first. */
    List<Met> met() {
        Map<String, Met> all = new LinkedHashMap<>();
        for (ConceptMention mention : material.found().concepts()) {
            if (!mention.concept().equals(TYPES)) {
                all.computeIfAbsent(mention.concept(), concept -> new Met(mention.bank(), concept, new ArrayList<>()))
                        .mentions()
                        .add(mention);
            }
        }
        return all.values().stream()
                .filter(met -> met.mentions.size() > 1
                        || Prose.words(met.mentions.getFirst().cue()).size() > 1)
                .sorted(Comparator.comparingInt((Met met) -> met.mentions.size())
                        .reversed()
                        .thenComparing(met -> met.mentions.getFirst().start()))
                .limit(MOST)
                .toList();
    }

    Proposal proposal(Met met) {
        ConceptMention mention = met.mentions.stream()
                .max(Comparator.comparingInt(one -> Prose.words(one.cue()).size()))
                .orElseThrow();
        Sentence sentence = material.sentence(mention.sentence());
        Optional<KeyConcept> entry = known.stream()
                .filter(one -> one.concept().equals(met.concept) && one.bank().equals(met.bank))
                .findFirst();
        String part = parts.of(sentence);
        JsonObjectBuilder tree = JsonTree.object()
                .add("id", met.id())
                .add("concept", met.concept)
                .add("bank", met.bank)
                .add("definition", entry.map(KeyConcept::definition).orElse(""))
                .add(
                        "example",
                        "The words \u201c" + mention.cue() + "\u201d in: "
                                + Excerpt.around(sentence, material.text(), mention.start(), mention.end(), 16)
                                        .quoted())
                .add("confusion", entry.map(KeyConcept::confusion).orElse(""));
        List<String> references = entry.map(KeyConcept::references).orElse(List.of());
        if (!references.isEmpty()) {
            JsonArrayBuilder list = JsonTree.array();
            references.forEach(list::add);
            tree.add("references", list);
        }
        List<String> rests =
                met.mentions.stream().map(ConceptMention::sentence).distinct().toList();
        return new Proposal(
                met.id(), ProposalKind.CONCEPT, part, tree.add("part", part).build(), rests);
    }
}
