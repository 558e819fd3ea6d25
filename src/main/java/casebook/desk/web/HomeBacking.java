package casebook.desk.web;

import casebook.delivery.AssignmentView;
import casebook.gradebook.OwnResult;
import casebook.gradebook.app.ListingOwnResults;
import casebook.mastery.ConceptStanding;
import casebook.mastery.app.TrackingMastery;
import casebook.platform.WorkClock;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A student's home: what is due first, then results, what to study next and what is coming. */
@Named
@RequestScoped
public class HomeBacking {
    private static final int STUDY_NEXT = 3;
    private static final int RESULTS = 4;

    private final HomeQuizzes quizzes;
    private final ListingOwnResults results;
    private final TrackingMastery tracking;
    private final CurrentActor current;
    private final Instant now;
    private HomeQuizzes.Gathered gathered = HomeQuizzes.Gathered.NOTHING;
    private List<OwnResult> own = List.of();
    private List<ConceptStanding> study = List.of();

    @Inject
    public HomeBacking(
            HomeQuizzes quizzes,
            ListingOwnResults results,
            TrackingMastery tracking,
            CurrentActor current,
            WorkClock clock) {
        this.quizzes = quizzes;
        this.results = results;
        this.tracking = tracking;
        this.current = current;
        this.now = clock.instant();
    }

    public void load() {
        Actor who = current.actor();
        // First, since it settles attempts whose time is over.
        own = results.own(who, RESULTS);
        gathered = quizzes.of(who, now);
        study = tracking.own(who).stream().limit(STUDY_NEXT).toList();
    }

    /** The time of day in the zone of the course, as the end of a message key. */
    public String getTimeOfDay() {
        int hour = now.atZone(gathered.zone()).getHour();
        return hour >= 4 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
    }

    /** The IANA zone of an assignment; UTC for one whose course the student has left. */
    public String zone(long assignment) {
        return gathered.zones().getOrDefault(assignment, ZoneOffset.UTC).getId();
    }

    public Instant getNow() {
        return now;
    }

    /** How many quizzes are as urgent as the first, whose urgency the sentence under the greeting names. */
    public long getAsUrgent() {
        return getDue().stream()
                .filter(due -> due.urgency() == getDue().getFirst().urgency())
                .count();
    }

    /** The most urgent first. */
    public List<DueQuiz> getDue() {
        return gathered.due();
    }

    public List<AssignmentView> getUpcoming() {
        return gathered.upcoming();
    }

    public List<OwnResult> getResults() {
        return own;
    }

    public List<ConceptStanding> getStudy() {
        return study;
    }
}
