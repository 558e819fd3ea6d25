package casebook.demo;

import casebook.item.AssociateInteraction;
import casebook.item.CandidateIds;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.DecisionPoint;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.Interaction;
import casebook.item.MatchSource;
import casebook.item.PanelChoice;
import casebook.item.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Answers to gap match, associate, forecast, concordance and decision.
 *
 * @param chance of getting each part right, 0 to 1
 */
record FurtherAnswers(RandomGenerator random, CandidateIds ids, double chance) {

    private boolean right() {
        return random.nextDouble() < chance;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private String shown(String id) {
        return ids.candidate(Interaction.RESPONSE, id);
    }

    Map<String, List<String>> filled(GapMatchInteraction match) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        // What may fill only some of the gaps is kept for where it belongs.
        List<String> free = match.choices().stream()
                .filter(choice -> choice.max() == 0)
                .map(MatchSource::id)
                .toList();
        for (GapMatchInteraction.MatchGap gap : match.gaps()) {
            String choice = right() || free.isEmpty() ? gap.accept().getFirst() : any(free);
            filled.put(gap.id(), List.of(ids.candidate(gap.id(), choice)));
        }
        return filled;
    }

    /** What is missed is left out. */
    Map<String, List<String>> paired(AssociateInteraction associate) {
        List<String> pairs = new ArrayList<>();
        for (Scalar.Association pair : associate.pairs()) {
            if (right()) {
                pairs.add(ids.candidate(Interaction.SOURCES, pair.first()) + " "
                        + ids.candidate(Interaction.TARGETS, pair.second()));
            }
        }
        return Map.of(Interaction.RESPONSE, pairs);
    }

    /** The surer the better the student, on the right side or not. */
    Map<String, List<String>> expected(ForecastInteraction forecast) {
        int sureness = 50 + random.nextInt(1 + (int) (50 * chance));
        boolean yes = forecast.happened() == right();
        return Map.of(ForecastInteraction.PROBABILITY, List.of(Integer.toString(yes ? sureness : 100 - sureness)));
    }

    /** As one of the panel, or anything. */
    Map<String, List<String>> judged(ConcordanceInteraction panel) {
        List<String> voted = new ArrayList<>();
        for (PanelChoice choice : panel.choices()) {
            voted.addAll(Collections.nCopies(choice.votes(), choice.id()));
        }
        String answer = right() ? any(voted) : any(panel.choices()).id();
        return Map.of(Interaction.RESPONSE, List.of(shown(answer)));
    }

    Map<String, List<String>> decided(DecisionInteraction decision) {
        List<String> best = decision.declarations().getFirst().correct().lexical();
        List<String> path = new ArrayList<>();
        Optional<DecisionPoint> point = decision.pointAfter(null);
        while (point.isPresent()) {
            List<String> here =
                    point.get().options().stream().map(option -> option.id()).toList();
            List<String> good = here.stream().filter(best::contains).toList();
            String next = right() && !good.isEmpty() ? good.getFirst() : any(here);
            path.add(next);
            point = decision.pointAfter(next);
        }
        return Map.of(Interaction.RESPONSE, path.stream().map(this::shown).toList());
    }
}
