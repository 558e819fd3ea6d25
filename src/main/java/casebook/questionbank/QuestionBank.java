package casebook.questionbank;

import casebook.item.AssessmentItem;
import java.util.List;
import java.util.Optional;

/**
 * A bank of items about the concepts of its vocabulary.
 *
 * @param language a BCP 47 tag
 * @param notAssessed passages that its authors leave out on purpose, so that nobody misses items on them (B11)
 */
public record QuestionBank(
        String slug,
        String title,
        String description,
        String language,
        String licence,
        List<BankConcept> concepts,
        List<AssessmentItem> items,
        List<String> notAssessed) {

    public QuestionBank {
        concepts = List.copyOf(concepts);
        items = List.copyOf(items);
        notAssessed = List.copyOf(notAssessed);
    }

    public Optional<AssessmentItem> item(String itemSlug) {
        return items.stream().filter(item -> item.slug().equals(itemSlug)).findFirst();
    }

    public Optional<BankConcept> concept(String id) {
        return concepts.stream().filter(concept -> concept.id().equals(id)).findFirst();
    }

    /** The same bank with these items. */
    public QuestionBank with(List<AssessmentItem> others) {
        return new QuestionBank(slug, title, description, language, licence, concepts, others, notAssessed);
    }
}
