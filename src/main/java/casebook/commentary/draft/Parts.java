package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Event;
import casebook.commentary.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what belongs to part A: facts that are dated up to the day of the decision. All else opens later, above all what
 * the authors judge and report with hindsight. A date that only names something ("the treaty of 1904") dates no sentence.
 */
final class Parts {

    private static final Pattern NAMING = Pattern.compile("(?i)\\b(?:of|from)(?: the| about)? ?$");

    private final Material material;
    private final Optional<LocalDate> decision;

    /** @param decision the day at which part A ends; empty when all is part A */
    Parts(Material material, Optional<LocalDate> decision) {
        this.material = material;
        this.decision = decision;
    }

    String of(Sentence sentence) {
        List<Event> events = material.events(sentence);
        boolean fact = material.statement(sentence)
                .filter(statement -> statement.type() == StatementType.FACT)
                .isPresent();
        boolean early = fact
                && events.stream().allMatch(event -> isEarly(event))
                && events.stream().anyMatch(event -> !names(event, sentence));
        return decision.isEmpty() || early ? "A" : "B";
    }

    String of(LocalDate day) {
        return decision.isEmpty() || !day.isAfter(decision.get()) ? "A" : "B";
    }

    /** The part in which all of the commentary may be spoken of. */
    String last() {
        return decision.isEmpty() ? "A" : "B";
    }

    private boolean isEarly(Event event) {
        return !event.planned()
                && Days.last(event).filter(day -> of(day).equals("A")).isPresent();
    }

    private boolean names(Event event, Sentence sentence) {
        return NAMING.matcher(material.text().substring(sentence.start(), event.start()))
                .find();
    }
}
