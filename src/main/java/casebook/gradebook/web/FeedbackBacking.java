package casebook.gradebook.web;

import casebook.gradebook.AttemptFeedback;
import casebook.gradebook.Feedback;
import casebook.gradebook.app.ReadingFeedback;
import casebook.mastery.ConceptStanding;
import casebook.mastery.app.TrackingMastery;
import casebook.platform.web.PageFlow;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import casebook.shared.Answer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How an attempt went: all questions at a glance, or with {@code q} one of them; or that it is not released. */
@Named
@RequestScoped
public class FeedbackBacking {
    private final ReadingFeedback reading;
    private final TrackingMastery tracking;
    private final CurrentActor current;
    private @Nullable AttemptFeedback sitting;
    private Feedback.@Nullable Shown shown;
    private Feedback.@Nullable OfSlot slot;
    private @Nullable Instant releasesAt;

    @Inject
    public FeedbackBacking(ReadingFeedback reading, TrackingMastery tracking, CurrentActor current) {
        this.reading = reading;
        this.tracking = tracking;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        long attempt = PageFlow.id("attempt");
        if (reading.read(who, attempt, wanted()) instanceof Answer.Given<AttemptFeedback> given) {
            sitting = given.value();
            switch (given.value().feedback()) {
                case Feedback.NotReleased waiting -> releasesAt = waiting.releasesAt();
                case Feedback.Shown all -> show(all);
            }
        } else {
            PageFlow.notFound();
        }
    }

    private void show(Feedback.Shown all) {
        shown = all;
        wanted().ifPresent(wanted -> all.slots().stream()
                .filter(each -> each.slot() == wanted)
                .findFirst()
                .ifPresentOrElse(one -> slot = one, PageFlow::notFound));
    }

    /** The question that is asked for; none for all at a glance. */
    private static OptionalInt wanted() {
        return PageFlow.parameter("q").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(PageFlow.id("q"), Integer.MAX_VALUE));
    }

    /** The attempt and its assignment. */
    public @Nullable AttemptFeedback getSitting() {
        return sitting;
    }

    /** Null while nothing is released. */
    public Feedback.@Nullable Shown getShown() {
        return shown;
    }

    /** The question asked for; null for all at a glance. */
    public Feedback.@Nullable OfSlot getSlot() {
        return slot;
    }

    public @Nullable AnswerSheet getSheet() {
        return slot == null ? null : AnswerSheet.of(slot);
    }

    /** What the case says; empty while keys are not released. */
    public List<Excerpt> getExcerpts() {
        Feedback.Key key = slot == null ? null : slot.key();
        return key == null
                ? List.of()
                : key.passages().stream().map(Excerpt::of).toList();
    }

    /** Where the reader stands with the question's concept; null when that is not shown. */
    public @Nullable ConceptStanding getStanding() {
        Feedback.Key key = slot == null ? null : slot.key();
        return key == null ? null : tracking.own(current.actor(), key.concept()).orElse(null);
    }

    /** When feedback will be released of itself; null when that is not known. */
    public @Nullable Instant getReleasesAt() {
        return releasesAt;
    }
}
