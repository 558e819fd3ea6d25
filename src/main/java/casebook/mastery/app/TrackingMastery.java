package casebook.mastery.app;

import casebook.item.AssessmentItem;
import casebook.mastery.ConceptStanding;
import casebook.mastery.ConceptTallies;
import casebook.mastery.ConceptTally;
import casebook.mastery.Misconceptions;
import casebook.mastery.ShownAttempts;
import casebook.mastery.Standings;
import casebook.mastery.Vocabularies;
import casebook.questionbank.app.ItemLibrary;
import casebook.scoring.GivenAnswer;
import casebook.scoring.GivenAnswers;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where students stand with each concept. Only attempts whose feedback is released in full count, since what concept a
 * question is about is not shown before (contract, section 5).
 *
 * <p>Pages: {@link #own(Actor)} is the progress page, and its first three are "study next" on the home page;
 * {@link #own(Actor, String)} is "next on this concept" on the feedback page.
 */
@ApplicationScoped
@Transactional
public class TrackingMastery {
    private final ShownAttempts shown;
    private final ConceptTallies tallies;
    private final GivenAnswers answers;
    private final ItemLibrary items;
    private final Vocabularies vocabularies;

    @Inject
    public TrackingMastery(
            ShownAttempts shown,
            ConceptTallies tallies,
            GivenAnswers answers,
            ItemLibrary items,
            Vocabularies vocabularies) {
        this.shown = shown;
        this.tallies = tallies;
        this.answers = answers;
        this.items = items;
        this.vocabularies = vocabularies;
    }

    /** The actor's own standing with each concept, the weakest first; empty while nothing is released. */
    public List<ConceptStanding> own(Actor actor) {
        Set<Long> released = shown.inFull(actor.account());
        List<ConceptTally> counting = tallies.ofAccount(actor.account()).stream()
                .filter(tally -> released.contains(tally.attempt()))
                .toList();
        Set<Long> attempts = counting.stream().map(ConceptTally::attempt).collect(Collectors.toSet());
        return Standings.of(counting, misconceptions(answers.of(attempts)), vocabularies.all());
    }

    /** The actor's own standing with one concept; none while no question on it is released. */
    public Optional<ConceptStanding> own(Actor actor, String concept) {
        return own(actor).stream()
                .filter(standing -> standing.concept().equals(concept))
                .findFirst();
    }

    private Map<String, Map<String, Integer>> misconceptions(List<GivenAnswer> given) {
        Map<String, Map<String, Integer>> byConcept = new HashMap<>();
        for (GivenAnswer answer : given) {
            AssessmentItem item = items.get(answer.itemVersion()).item();
            for (String id : Misconceptions.shownBy(item, answer.ids(), answer.response())) {
                byConcept
                        .computeIfAbsent(item.concept(), concept -> new HashMap<>())
                        .merge(id, 1, Integer::sum);
            }
        }
        return byConcept;
    }
}
