package casebook.demo.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.Attempts;
import casebook.delivery.GivenResponse;
import casebook.delivery.SaveAnswer;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.delivery.StartAnswer;
import casebook.delivery.SubmitAnswer;
import casebook.delivery.Supervision;
import casebook.delivery.app.Overdue;
import casebook.delivery.app.SittingQuiz;
import casebook.delivery.app.StartingAttempts;
import casebook.delivery.app.SupervisingAttempts;
import casebook.demo.Answering;
import casebook.demo.Cast;
import casebook.demo.Histories;
import casebook.demo.History;
import casebook.demo.PastQuiz;
import casebook.demo.Student;
import casebook.item.LexicalResponse;
import casebook.platform.Randomness;
import casebook.platform.SystemTask;
import casebook.security.Actor;
import casebook.security.Username;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a student go through a past quiz: start, saves of a few answers each, submit, and what staff did about it. */
@SystemTask
@ApplicationScoped
public class ReplayingAttempts {
    /** Questions that are saved together. */
    private static final int PER_SAVE = 4;

    private static final Duration LAST_MOMENT = Duration.ofSeconds(20);

    private final DemoPeople people;
    private final StartingAttempts starting;
    private final SittingQuiz sitting;
    private final SupervisingAttempts supervising;
    private final Overdue overdue;
    private final Attempts attempts;
    private final PastMoments moments;

    @Inject
    public ReplayingAttempts(
            DemoPeople people,
            StartingAttempts starting,
            SittingQuiz sitting,
            SupervisingAttempts supervising,
            Overdue overdue,
            Attempts attempts,
            PastMoments moments) {
        this.people = people;
        this.starting = starting;
        this.sitting = sitting;
        this.supervising = supervising;
        this.overdue = overdue;
        this.attempts = attempts;
        this.moments = moments;
    }

    /** All attempts of a student at a quiz, in one transaction. One that a killed start has left behind stays as it is. */
    @Transactional
    public int replay(Student student, PastQuiz quiz, Assignment assignment) {
        Actor candidate = people.actor(new Username(student.username()));
        if (!attempts.of(assignment.id(), candidate.account()).isEmpty()) {
            return 0;
        }
        Actor teacher = people.actor(Cast.instructorOf(student.section()));
        List<History> histories = Histories.of(student, quiz, assignment.window());
        histories.forEach(history -> new Replay(history, assignment, candidate, teacher).run());
        return histories.size();
    }

    /** One attempt while it goes on. */
    private final class Replay {
        private final History history;
        private final Assignment assignment;
        private final Actor candidate;
        private final Actor teacher;
        private final Sitting started;
        private @Nullable Instant ends;

        Replay(History history, Assignment assignment, Actor candidate, Actor teacher) {
            this.history = history;
            this.assignment = assignment;
            this.candidate = candidate;
            this.teacher = teacher;
            this.started = start();
            this.ends = started.attempt().endsAt();
        }

        void run() {
            List<SittingSlot> slots = started.slots();
            int saves = Math.ceilDiv(slots.size(), PER_SAVE);
            for (int save = 1; save <= saves; save++) {
                save(slots.subList((save - 1) * PER_SAVE, Math.min(save * PER_SAVE, slots.size())), after(save, saves));
                if (save == 1 && history.extension() != null) {
                    extend(history.extension(), after(save, saves));
                }
            }
            finish();
            if (history.voidedAt() != null) {
                supervise(AttemptEvent.Type.VOID, null, history.voidedAt(), "Somebody else was signed in at the desk.");
            }
        }

        private Instant after(int save, int saves) {
            return history.start().plus(history.work().multipliedBy(save).dividedBy(saves + 1));
        }

        private Sitting start() {
            StartAnswer answer = moments.at(
                    history.start(), () -> starting.start(candidate, assignment.id(), history.start(), true));
            if (answer instanceof StartAnswer.Started begun) {
                return begun.sitting();
            }
            throw new IllegalStateException("an attempt of the demo could not start: " + answer);
        }

        /** What time does not allow any more stays unanswered. */
        private void save(List<SittingSlot> slots, Instant at) {
            List<GivenResponse> given = new ArrayList<>();
            for (SittingSlot slot : slots) {
                answer(slot)
                        .ifPresent(response ->
                                given.add(new GivenResponse(slot.slot(), 1, 0, response, "slot " + slot.slot())));
            }
            if (given.isEmpty() || (ends != null && at.isAfter(ends.minus(LAST_MOMENT)))) {
                return;
            }
            SaveAnswer answer = moments.at(
                    at, () -> sitting.save(candidate, started.attempt().id(), given, Optional.empty(), at));
            if (!(answer instanceof SaveAnswer.Saved)) {
                throw new IllegalStateException("answers of the demo could not be saved: " + answer);
            }
        }

        /** The same for an item whatever slot and order it was drawn with. */
        private Optional<LexicalResponse> answer(SittingSlot slot) {
            long seed =
                    history.seed() * 1_000_003L + slot.version().item().slug().hashCode();
            return new Answering(history.student(), Randomness.from(seed))
                    .answer(slot.version().item(), slot.ids());
        }

        private void extend(Duration by, Instant at) {
            ends = supervise(AttemptEvent.Type.EXTEND, by, at, "A fire alarm emptied the reading room.")
                    .endsAt();
        }

        private Attempt supervise(AttemptEvent.Type type, @Nullable Duration by, Instant at, String reason) {
            return moments.at(
                    at,
                    () -> Granted.from(supervising.supervise(
                            teacher, started.attempt().id(), new Supervision(type, by, null, reason))));
        }

        private void finish() {
            Instant done = history.start().plus(history.work());
            if (ends != null && (history.forgets() || done.isAfter(ends))) {
                Instant swept = ends.plus(assignment.window().grace()).plusSeconds(1);
                moments.at(swept, this::settle);
                return;
            }
            SubmitAnswer answer = moments.at(
                    done, () -> sitting.submit(candidate, started.attempt().id(), List.of(), Map.of(), done));
            if (!(answer instanceof SubmitAnswer.Done)) {
                throw new IllegalStateException("an attempt of the demo could not be submitted: " + answer);
            }
        }

        private long settle() {
            overdue.settle(started.attempt().id());
            return started.attempt().id();
        }
    }
}
