package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.gradebook.app.ReadingFeedback;
import casebook.mastery.ConceptStanding;
import casebook.mastery.app.TrackingMastery;
import casebook.platform.web.PageFlow;
import casebook.shared.Answer;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an attempt went: all questions at a glance, or with {@code q} one of them. */
@Named
@RequestScoped
public class FeedbackBacking {
    private final ReadingFeedback reading;
    private final TrackingMastery tracking;
    private final CurrentActor current;
    private Feedback.@Nullable Shown shown;
    private Feedback.@Nullable OfSlot slot;
    private @Nullable AnswerSheet sheet;
    private @Nullable ConceptStanding standing;
    private @Nullable Instant releasesAt;

    @Inject
    public FeedbackBacking(ReadingFeedback reading, TrackingMastery tracking, CurrentActor current) {
        this.reading = reading;
        this.tracking = tracking;
        this.current = current;
    }

    public void load() {
        Answer<Feedback> answer = reading.read(current.actor(), PageFlow.id("attempt"));
        if (!(answer instanceof Answer.Given<Feedback> given)) {
            PageFlow.notFound();
            return;
        }
        switch (given.value()) {
            case Feedback.NotReleased not -> releasesAt = not.releasesAt();
            case Feedback.Shown found -> show(found);
        }
    }

    private void show(Feedback.Shown found) {
        shown = found;
        if (PageFlow.parameter("q").isEmpty()) {
            return;
        }
        long wanted = PageFlow.id("q");
        Optional<Feedback.OfSlot> one =
                found.slots().stream().filter(each -> each.slot() == wanted).findFirst();
        one.ifPresentOrElse(this::show, PageFlow::notFound);
    }

    private void show(Feedback.OfSlot one) {
        slot = one;
        sheet = AnswerSheet.of(one);
        Feedback.Key key = one.key();
        if (key != null) {
            standing = tracking.own(current.actor(), key.concept()).orElse(null);
        }
    }

    public Feedback.@Nullable Shown getShown() {
        return shown;
    }

    /** The question asked for; null for all at a glance. */
    public Feedback.@Nullable OfSlot getSlot() {
        return slot;
    }

    public @Nullable AnswerSheet getSheet() {
        return sheet;
    }

    /** Where the reader stands with the question's concept. */
    public @Nullable ConceptStanding getStanding() {
        return standing;
    }

    /** When feedback will be released of itself; null when that is not known. */
    public @Nullable Instant getReleasesAt() {
        return releasesAt;
    }
}
