package casebook.gradebook.web;

import casebook.delivery.AssignmentView;
import casebook.delivery.app.ListingAssignments;
import casebook.gradebook.OwnResult;
import casebook.gradebook.app.ListingOwnResults;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All that a student handed in, with marks where they are released. */
@Named
@RequestScoped
public class ResultsBacking {
    private static final int MOST = 200;

    private final ListingOwnResults listing;
    private final ListingAssignments assignments;
    private final CurrentActor current;
    private List<OwnResult> results = List.of();
    private Map<Long, String> zones = Map.of();

    @Inject
    public ResultsBacking(ListingOwnResults listing, ListingAssignments assignments, CurrentActor current) {
        this.listing = listing;
        this.assignments = assignments;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        results = listing.own(who, MOST);
        zones = assignments.all(who).stream()
                .map(AssignmentView::assignment)
                .collect(Collectors.toMap(each -> each.id(), each -> each.zone().getId()));
    }

    public List<OwnResult> getResults() {
        return results;
    }

    /** The IANA zone of an assignment; UTC for one whose course the student has left. */
    public String zone(long assignment) {
        return zones.getOrDefault(assignment, "UTC");
    }
}
