package casebook.gradebook.app;

import casebook.delivery.app.AttemptSlots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What staff call the questions of an attempt. */
@ApplicationScoped
class SlotTitles {
    private final AttemptSlots slots;

    @Inject
    SlotTitles(AttemptSlots slots) {
        this.slots = slots;
    }

    String of(long attempt, int slot) {
        return slots.of(attempt).get(slot - 1).version().item().title();
    }
}
