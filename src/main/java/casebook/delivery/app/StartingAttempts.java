package casebook.delivery.app;

import casebook.assessment.Draw;
import casebook.assessment.PoolItem;
import casebook.assessment.Quizzes;
import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptSlot;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.Sitting;
import casebook.delivery.StartAnswer;
import casebook.delivery.WindowState;
import casebook.item.CandidateIds;
import casebook.platform.Randomness;
import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import casebook.questionbank.app.ItemLibrary;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Starts an attempt, or finds the one that is in progress: draw, versions, seed and end in one transaction. */
@ApplicationScoped
@Transactional
public class StartingAttempts {
    private final Assignments assignments;
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final Access access;
    private final Accommodations accommodations;
    private final Quizzes quizzes;
    private final ItemLibrary items;
    private final Randomness randomness;
    private final Overdue overdue;
    private final OwnTimes times;

    @Inject
    public StartingAttempts(
            Assignments assignments,
            Attempts attempts,
            AttemptSlots slots,
            Access access,
            Accommodations accommodations,
            Quizzes quizzes,
            ItemLibrary items,
            Randomness randomness,
            Overdue overdue,
            OwnTimes times) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.slots = slots;
        this.access = access;
        this.accommodations = accommodations;
        this.quizzes = quizzes;
        this.items = items;
        this.randomness = randomness;
        this.overdue = overdue;
        this.times = times;
    }

    /** @param accepting false while the server takes no new work; what is in progress is found all the same */
    public StartAnswer start(Actor who, long assignmentId, Instant now, boolean accepting) {
        Optional<Assignment> found = assignments.find(assignmentId);
        if (found.isEmpty()) {
            return new StartAnswer.Hidden();
        }
        Assignment assignment = found.get();
        return switch (access.to(who, assignment)) {
            case NONE -> new StartAnswer.Hidden();
            case COORDINATOR -> new StartAnswer.Forbidden();
            case INSTRUCTOR -> begin(who, assignment, AttemptKind.PREVIEW, now, accepting);
            case CANDIDATE -> begin(who, assignment, AttemptKind.TAKE, now, accepting);
        };
    }

    private StartAnswer begin(Actor who, Assignment assignment, AttemptKind kind, Instant now, boolean accepting) {
        List<Attempt> earlier = overdue.settled(attempts.of(assignment.id(), who.account()));
        Optional<Attempt> running = running(earlier);
        if (running.isEmpty()) {
            // Nobody is to bring one of these back while another begins.
            earlier = earlier.stream()
                    .map(attempt -> attempts.lock(attempt.id()).orElseThrow())
                    .toList();
            running = running(earlier);
        }
        if (running.isPresent()) {
            return new StartAnswer.Resumed(sitting(running.get(), assignment));
        }
        if (!accepting) {
            return new StartAnswer.NotNow();
        }
        if (kind == AttemptKind.TAKE) {
            WindowState state = assignment.window().at(now);
            if (state != WindowState.OPEN) {
                return state == WindowState.UPCOMING
                        ? new StartAnswer.NotOpen(assignment.window().opens())
                        : new StartAnswer.Closed();
            }
            if (used(earlier) >= assignment.maxAttempts()) {
                return new StartAnswer.NoAttemptsLeft();
            }
        }
        return draw(who, assignment, kind, now, earlier.size() + 1);
    }

    private static Optional<Attempt> running(List<Attempt> attempts) {
        return attempts.stream().filter(Attempt::inProgress).findFirst();
    }

    private static long used(List<Attempt> earlier) {
        return earlier.stream()
                .filter(attempt -> attempt.status() != AttemptStatus.VOIDED)
                .count();
    }

    private StartAnswer draw(Actor who, Assignment assignment, AttemptKind kind, Instant now, int number) {
        long seed = randomness.seed();
        RandomGenerator random = Randomness.from(seed);
        Draw.Result result = Draw.from(
                quizzes.version(assignment.quizVersion()).orElseThrow().blueprint(),
                pool(assignment),
                number == 1 ? Set.of() : seen(assignment, who),
                random);
        return switch (result) {
            case Draw.Result.Short missing -> new StartAnswer.PoolShort(missing.missing());
            case Draw.Result.Drawn drawn -> {
                Attempt attempt = attempt(who, assignment, kind, now, number, seed);
                List<AttemptSlot> drawnSlots = slots(drawn.versions(), assignment.shuffle(), random);
                Attempt added = attempts.add(attempt, assignment.window().grace(), drawnSlots);
                attempts.addEvent(AttemptEvent.of(added.id(), AttemptEvent.Type.START, now, who.account(), null));
                yield new StartAnswer.Started(
                        new Sitting(added, assignment, slots.drawn(added.id(), drawnSlots), Map.of(), Map.of()));
            }
        };
    }

    private List<PoolItem> pool(Assignment assignment) {
        return items.listings(assignments.pool(assignment)).stream()
                .map(PoolItem::of)
                .toList();
    }

    /** Items, not versions: a later version of a question seen before is seen before. */
    private Set<Long> seen(Assignment assignment, Actor who) {
        return items.listings(attempts.seenItems(assignment.id(), who.account())).stream()
                .map(ItemListing::item)
                .collect(Collectors.toSet());
    }

    private List<AttemptSlot> slots(List<Long> versions, boolean shuffle, RandomGenerator random) {
        List<Long> order = new ArrayList<>(versions);
        if (shuffle) {
            Collections.shuffle(order, java.util.Random.from(random));
        }
        List<AttemptSlot> drawn = new ArrayList<>();
        for (long id : order) {
            ItemVersion version = items.get(id);
            CandidateIds ids = CandidateIds.draw(version.item(), shuffle, random);
            drawn.add(new AttemptSlot(
                    drawn.size() + 1,
                    id,
                    version.item().marks(),
                    ids.toJson().toString(),
                    version.item().timeLimit()));
        }
        return drawn;
    }

    private Attempt attempt(Actor who, Assignment assignment, AttemptKind kind, Instant now, int number, long seed) {
        Accommodation accommodation = accommodations.of(who.account());
        Allowance allowance = new Allowance(accommodation.factor(), accommodation.extra());
        return new Attempt(
                0,
                assignment.id(),
                who.account(),
                number,
                kind,
                AttemptStatus.IN_PROGRESS,
                null,
                now,
                kind == AttemptKind.PREVIEW
                        ? null
                        : assignment.window().end(now, allowance, Duration.ZERO).orElse(null),
                null,
                null,
                null,
                seed,
                assignment.quizVersion(),
                assignment.caseVersion(),
                allowance,
                Duration.ZERO);
    }

    private Sitting sitting(Attempt attempt, Assignment assignment) {
        return new Sitting(
                attempt, assignment, slots.of(attempt.id()), attempts.latest(attempt.id()), times.of(attempt.id()));
    }
}
