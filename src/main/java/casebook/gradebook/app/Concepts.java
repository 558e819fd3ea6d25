package casebook.gradebook.app;

import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.ConceptMarks;
import casebook.gradebook.report.QuestionScore;
import casebook.gradebook.report.Standing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What concept a question is about. */
@ApplicationScoped
class Concepts {
    private final ItemLibrary items;

    @Inject
    Concepts(ItemLibrary items) {
        this.items = items;
    }

    /** Where an attempt leaves its student. */
    Standing standing(long account, Collection<QuestionScore> answers) {
        Map<ConceptKey, ConceptMarks> concepts = new HashMap<>();
        double score = 0;
        double max = 0;
        int pending = 0;
        for (QuestionScore each : answers) {
            Double known = each.score();
            if (known == null) {
                pending++;
            } else {
                score += known;
                max += each.max();
                concepts.merge(of(each.version()), new ConceptMarks(known, each.max()), ConceptMarks::plus);
            }
        }
        return new Standing(account, score, max, pending, concepts);
    }

    ConceptKey of(long version) {
        ItemVersion found = items.get(version);
        return new ConceptKey(found.bank(), found.item().concept());
    }
}
