package casebook.assessment;

import casebook.questionbank.BankConcept;
import casebook.questionbank.ItemListing;
import casebook.questionbank.QuestionBank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What there is to make quizzes of: the banks in use and the questions that may be drawn now.
 *
 * @param banks without their items
 * @param orphaned reviewed questions that may not be drawn, since their case has no more the words that they rest on
 */
public record Shelf(List<QuestionBank> banks, List<ItemListing> questions, List<ItemListing> orphaned) {

    /**
     * A concept that some drawable question is about.
     *
     * @param questions how many are
     */
    public record Concept(String id, String name, int questions) {}

    public Shelf {
        banks = List.copyOf(banks);
        questions = List.copyOf(questions);
        orphaned = List.copyOf(orphaned);
    }

    /** What a blueprint may draw from: what some row accepts, and the fixed ones. */
    public List<PoolItem> pool(Blueprint blueprint) {
        return questions.stream()
                .filter(item -> blueprint.items().contains(item.slug())
                        || (item.isMarked()
                                && blueprint.rows().stream().anyMatch(row -> row.accepts(PoolItem.of(item)))))
                .map(PoolItem::of)
                .toList();
    }

    /** Of these, what rows may draw: neither fixed, nor never to stand with what is. */
    public List<PoolItem> free(Blueprint blueprint) {
        return Draw.free(blueprint, pool(blueprint));
    }

    public Optional<QuestionBank> bank(String slug) {
        return banks.stream().filter(bank -> bank.slug().equals(slug)).findFirst();
    }

    /** The bank that a new row begins with; empty when there is none. */
    public String firstBank() {
        return banks.isEmpty() ? "" : banks.getFirst().slug();
    }

    /** The name of a concept in its bank's vocabulary; the id where the vocabulary has none. */
    public String conceptName(String bank, String concept) {
        return bank(bank)
                .flatMap(found -> found.concept(concept))
                .map(BankConcept::name)
                .orElse(concept);
    }

    /** The concepts of a bank that questions are about, by name. */
    public List<Concept> concepts(String bank) {
        Map<String, Integer> counts = new HashMap<>();
        questions.stream()
                .filter(one -> one.bank().equals(bank))
                .flatMap(one -> one.concepts().stream().distinct())
                .forEach(concept -> counts.merge(concept, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> new Concept(one.getKey(), conceptName(bank, one.getKey()), one.getValue()))
                .sorted(Comparator.comparing(Concept::name))
                .toList();
    }

    /** The concepts of a bank, and the one chosen even if no question is about it any more; empty for none chosen. */
    public List<Concept> choices(String bank, String chosen) {
        List<Concept> choices = new ArrayList<>(concepts(bank));
        if (!chosen.isEmpty() && choices.stream().noneMatch(one -> one.id().equals(chosen))) {
            choices.add(new Concept(chosen, conceptName(bank, chosen), 0));
        }
        return choices;
    }

    /** Of all banks, by id: the name that one of them has for it. */
    public Map<String, String> conceptNames() {
        Map<String, String> names = banks.stream()
                .flatMap(bank -> bank.concepts().stream())
                .collect(Collectors.toMap(BankConcept::id, BankConcept::name, (one, other) -> one));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }
}
