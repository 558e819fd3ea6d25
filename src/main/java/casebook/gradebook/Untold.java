package casebook.gradebook;

import casebook.cases.Part;
import casebook.cases.TeachingCase;
import casebook.item.AssessmentItem;
import casebook.item.CompositeInteraction;
import casebook.item.ForecastInteraction;
import casebook.item.Interaction;
import casebook.scoring.AttemptScore;
import casebook.scoring.ScoreEntry;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Forecasts whose outcome the case tells in a part that is not open to a student. Whatever shows the outcome, marks
 * included, is kept from that student until then.
 */
public final class Untold {
    private Untold() {}

    /**
     * Whether the outcome of an item is to be kept. What no part of the case tells is free to show.
     *
     * @param open ids of the parts that are open to the student
     */
    public static boolean isKept(AssessmentItem item, TeachingCase whole, Set<String> open) {
        return isKept(item.interaction(), whole, open);
    }

    private static boolean isKept(Interaction interaction, TeachingCase whole, Set<String> open) {
        if (interaction instanceof CompositeInteraction composite) {
            return composite.parts().stream().anyMatch(part -> isKept(part.interaction(), whole, open));
        }
        return interaction instanceof ForecastInteraction forecast
                && forecast.resolvesOn() != null
                && telling(forecast.resolvesOn(), whole)
                        .filter(part -> !open.contains(part.id()))
                        .isPresent();
    }

    /** The first part in which all is known up to the day. */
    private static Optional<Part> telling(LocalDate day, TeachingCase whole) {
        return whole.parts().stream()
                .filter(part -> !part.knownFrom().isBefore(day))
                .findFirst();
    }

    /** What an attempt has come to, the kept questions pending. */
    public static AttemptScore score(Collection<ScoreEntry> latest, Set<Integer> kept) {
        AttemptScore known = AttemptScore.of(
                latest.stream().filter(entry -> !kept.contains(entry.slot())).toList());
        AttemptScore all = AttemptScore.of(latest);
        int more = (int)
                latest.stream().filter(entry -> kept.contains(entry.slot())).count();
        return new AttemptScore(known.score(), all.max(), known.pending() + more);
    }
}
