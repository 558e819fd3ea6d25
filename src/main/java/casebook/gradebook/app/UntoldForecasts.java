package casebook.gradebook.app;

import casebook.cases.app.CaseLibrary;
import casebook.delivery.Assignment;
import casebook.delivery.SittingSlot;
import casebook.delivery.app.ReadingCases;
import casebook.gradebook.Untold;
import casebook.item.AssessmentItem;
import casebook.item.Kind;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds the questions of an attempt whose outcome the student has not come to in the case. */
@ApplicationScoped
class UntoldForecasts {
    private final ReadingCases reading;
    private final CaseLibrary cases;

    @Inject
    UntoldForecasts(ReadingCases reading, CaseLibrary cases) {
        this.reading = reading;
        this.cases = cases;
    }

    /**
     * Their slots.
     *
     * @param who whose attempt it is
     */
    Set<Integer> of(Actor who, Assignment assignment, Collection<SittingSlot> questions) {
        Set<Integer> untold = new HashSet<>();
        for (SittingSlot slot : questions) {
            Long version = slot.version().caseVersion();
            AssessmentItem item = slot.version().item();
            if (version != null
                    && mayForecast(item)
                    && Untold.isKept(
                            item,
                            cases.get(version).teachingCase(),
                            reading.openParts(who, assignment.course(), version))) {
                untold.add(slot.slot());
            }
        }
        return untold;
    }

    private static boolean mayForecast(AssessmentItem item) {
        return item.kind() == Kind.FORECAST || item.kind() == Kind.COMPOSITE;
    }
}
