package casebook.delivery.app;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.Attempts;
import casebook.delivery.Outlook;
import casebook.delivery.Prospect;
import casebook.delivery.Window;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.roster.Member;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says before a quiz is set, and while it runs, until when whom it may be written; by the arithmetic that decides it. */
@ApplicationScoped
@Transactional
public class ForetellingEnds {
    private static final int MOST = 100;

    private final Roster roster;
    private final Accommodations accommodations;
    private final Attempts attempts;

    @Inject
    public ForetellingEnds(Roster roster, Accommodations accommodations, Attempts attempts) {
        this.roster = roster;
        this.accommodations = accommodations;
        this.attempts = attempts;
    }

    /**
     * For the students of these sections and these persons whom the actor teaches.
     *
     * @param assignment whose attempts in progress count; null for one that is not set yet
     * @param start when those start who have not started
     */
    public Answer<Outlook> foretell(
            Actor who,
            long course,
            Collection<Long> sections,
            Collection<Long> accounts,
            Window window,
            Instant start,
            @Nullable Long assignment) {
        if (sections.isEmpty() && accounts.isEmpty()) {
            return new Answer.Given<>(outlook(Map.of(), window, start, assignment));
        }
        return switch (roster.studentsOf(who, course)) {
            case Answer.Hidden<List<Member>> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<List<Member>> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<List<Member>> invalid -> new Answer.Invalid<>(invalid.diagnostics());
            case Answer.Given<List<Member>> students ->
                new Answer.Given<>(outlook(takers(students.value(), sections, accounts), window, start, assignment));
        };
    }

    /** By account, in the order of names. */
    private static Map<Long, Member> takers(
            List<Member> students, Collection<Long> sections, Collection<Long> accounts) {
        Map<Long, Member> takers = new LinkedHashMap<>();
        students.stream()
                .filter(one -> accounts.contains(one.account())
                        || (one.section() != null
                                && sections.contains(one.section().id())))
                .forEach(one -> takers.putIfAbsent(one.account(), one));
        return takers;
    }

    private Outlook outlook(Map<Long, Member> takers, Window window, Instant start, @Nullable Long assignment) {
        Map<Long, Accommodation> extra = takers.isEmpty() ? Map.of() : accommodations.ofAll(takers.keySet());
        Map<Long, Attempt> running = assignment == null ? Map.of() : running(assignment);
        List<Outlook.Personal> personal = new ArrayList<>();
        for (Member student : takers.values()) {
            Accommodation own = extra.getOrDefault(student.account(), Accommodation.NONE);
            Attempt attempt = running.get(student.account());
            if (attempt != null && !isOrdinary(attempt, window)) {
                personal.add(personal(student, attempt.allowance(), true, Prospect.of(attempt)));
            } else if (attempt == null && !own.isNone()) {
                Allowance allowance = new Allowance(own.factor(), own.extra());
                personal.add(personal(student, allowance, false, Prospect.of(window, allowance, start)));
            }
        }
        return new Outlook(
                window,
                start,
                Prospect.of(window, Allowance.NONE, start),
                takers.size(),
                personal.stream().limit(MOST).toList(),
                Math.max(0, personal.size() - MOST));
    }

    private static Outlook.Personal personal(Member student, Allowance allowance, boolean running, Prospect prospect) {
        return new Outlook.Personal(student.account(), student.displayName(), allowance, running, prospect);
    }

    private Map<Long, Attempt> running(long assignment) {
        return attempts.ofAssignment(assignment).stream()
                .filter(attempt -> attempt.inProgress() && attempt.kind() == AttemptKind.TAKE)
                .collect(Collectors.toMap(Attempt::account, Function.identity(), (one, other) -> other, TreeMap::new));
    }

    /** Ends as the attempt of a student without extra time does who started then. */
    private static boolean isOrdinary(Attempt attempt, Window window) {
        Instant ordinary =
                window.end(attempt.startedAt(), Allowance.NONE, Duration.ZERO).orElse(null);
        return Objects.equals(ordinary, attempt.endsAt());
    }
}
