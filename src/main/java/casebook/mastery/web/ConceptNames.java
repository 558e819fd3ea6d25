package casebook.mastery.web;

import casebook.mastery.Vocabularies;
import casebook.mastery.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What pages call a concept: the name that its bank gives it. */
@Named
@RequestScoped
public class ConceptNames {
    private final Vocabularies vocabularies;
    private @Nullable Vocabulary words;

    @Inject
    public ConceptNames(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    public String of(String concept) {
        if (words == null) {
            words = vocabularies.all();
        }
        return words.concept(concept);
    }
}
