package casebook.mastery.web;

import casebook.mastery.ConceptStanding;
import casebook.mastery.Estimate;
import casebook.mastery.app.TrackingMastery;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where a student stands with each concept, the weakest first. */
@Named
@RequestScoped
public class ProgressBacking {
    private final TrackingMastery tracking;
    private final CurrentActor current;
    private List<ConceptStanding> standings = List.of();

    @Inject
    public ProgressBacking(TrackingMastery tracking, CurrentActor current) {
        this.tracking = tracking;
        this.current = current;
    }

    public void load() {
        standings = tracking.own(current.actor());
    }

    public List<ConceptStanding> getStandings() {
        return standings;
    }

    /** The drawing of a concept's history, which has at least two points. */
    public HistoryLine line(ConceptStanding standing) {
        return HistoryLine.of(standing.history());
    }

    /** The share that students are to reach, 0 to 1. */
    public double getGoal() {
        return Estimate.GOAL;
    }
}
