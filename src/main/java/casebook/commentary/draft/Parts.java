package casebook.commentary.draft;

import casebook.commentary.Event;
import casebook.commentary.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what belongs to part A: what is dated up to the day of the decision. All else opens later. */
final class Parts {

    private final Material material;
    private final Optional<LocalDate> decision;

    Parts(Material material, Optional<Choice> turning) {
        this.material = material;
        this.decision = turning.map(Choice::date);
    }

    String of(Sentence sentence) {
        List<Event> events = material.events(sentence);
        boolean early =
                !events.isEmpty() && events.stream().allMatch(event -> of(event).equals("A"));
        return decision.isEmpty() || early ? "A" : "B";
    }

    String of(Event event) {
        return of(Days.last(event).filter(day -> !event.planned()));
    }

    String of(LocalDate day) {
        return of(Optional.of(day));
    }

    /** The part in which all of the commentary may be spoken of. */
    String last() {
        return decision.isEmpty() ? "A" : "B";
    }

    private String of(Optional<LocalDate> day) {
        boolean early = decision.isEmpty() || day.isPresent() && !day.get().isAfter(decision.get());
        return early ? "A" : "B";
    }
}
