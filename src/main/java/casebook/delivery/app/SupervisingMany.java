package casebook.delivery.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.Chosen;
import casebook.delivery.Outcome;
import casebook.delivery.Oversight;
import casebook.delivery.Supervision;
import casebook.platform.SystemTask;
import casebook.platform.app.Retry;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Staff extend, reopen, annul, restore or submit many attempts of an assignment at once. Each stands for itself: what one
 * does not allow keeps no other from being done. Not one transaction but one for each hundred attempts, since locks are
 * held until it ends and students save meanwhile; what is done stays done when a later hundred fails.
 */
@ApplicationScoped
public class SupervisingMany {
    private static final int CHUNK = 100;

    private final Attempts attempts;
    private final Assignments assignments;
    private final Accounts accounts;
    private final Overseen overseen;
    private final ActingOnChunk chunks;

    @Inject
    public SupervisingMany(
            Attempts attempts, Assignments assignments, Accounts accounts, Overseen overseen, ActingOnChunk chunks) {
        this.attempts = attempts;
        this.assignments = assignments;
        this.accounts = accounts;
        this.overseen = overseen;
        this.chunks = chunks;
    }

    /** Those of the attempts that are of this assignment and of a student whom the actor supervises. */
    public Answer<Chosen> chosen(Actor who, long assignment, Set<Long> ids) {
        return choose(who, assignment, attempt -> ids.contains(attempt.id()));
    }

    /** All in that state that the actor supervises. */
    public Answer<Chosen> chosen(Actor who, long assignment, AttemptStatus status) {
        return choose(who, assignment, attempt -> attempt.status() == status);
    }

    /**
     * Does it to each of those whom the account supervises, which is asked here since what is chosen is only a record.
     *
     * @param ids attempts of the assignment
     * @param since when the form was shown: what the account did of this kind since then was this very form, sent twice
     * @param done is told how many attempts were seen to
     * @return one outcome for each, in the order of their ids
     */
    @SystemTask
    List<Outcome> actFor(
            long by, Assignment assignment, Set<Long> ids, Supervision asked, Instant since, IntConsumer done) {
        List<Long> mine = supervised(by, assignment, ids);
        List<Outcome> outcomes = new ArrayList<>();
        for (int from = 0; from < mine.size(); from += CHUNK) {
            done.accept(from);
            List<Long> some = mine.subList(from, Math.min(mine.size(), from + CHUNK));
            outcomes.addAll(Retry.once(() -> chunks.act(by, assignment, some, asked, since)));
        }
        return outcomes;
    }

    private List<Long> supervised(long by, Assignment assignment, Set<Long> ids) {
        Oversight mine = overseen.by(by, assignment.course());
        return attempts.ofAssignment(assignment.id()).stream()
                .filter(attempt -> ids.contains(attempt.id()))
                .filter(attempt -> mine.supervises(attempt.account()))
                .map(Attempt::id)
                .sorted()
                .toList();
    }

    private Answer<Chosen> choose(Actor who, long assignment, Predicate<Attempt> wanted) {
        Optional<Assignment> found = assignments.find(assignment);
        return found.isEmpty()
                ? new Answer.Hidden<>()
                : overseen.toStaff(
                        who,
                        found.get(),
                        mine -> mine.teaches()
                                ? new Answer.Given<>(chosen(found.get(), mine, wanted))
                                : new Answer.Forbidden<>());
    }

    private Chosen chosen(Assignment assignment, Oversight mine, Predicate<Attempt> wanted) {
        List<Attempt> those = attempts.ofAssignment(assignment.id()).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE && mine.supervises(attempt.account()))
                .filter(wanted)
                .toList();
        Map<Long, String> names = accounts
                .withIds(those.stream().map(Attempt::account).distinct().toList())
                .stream()
                .collect(Collectors.toMap(
                        Account::id, account -> account.details().displayName()));
        Function<Attempt, String> name = attempt -> names.getOrDefault(attempt.account(), "");
        return new Chosen(
                assignment,
                those.stream()
                        .map(attempt -> new Chosen.One(attempt, name.apply(attempt)))
                        .sorted(Comparator.comparing(Chosen.One::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }
}
