package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.gradebook.ClassList;
import casebook.gradebook.SectionMedian;
import casebook.platform.WorkClock;
import casebook.roster.Enrolments;
import casebook.scoring.AttemptScore;
import casebook.scoring.GivenAnswer;
import casebook.scoring.GivenAnswers;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the section of a student did at an assignment, the student included, without names. */
@ApplicationScoped
class Peers {
    private final Attempts attempts;
    private final Enrolments enrolments;
    private final Scores scores;
    private final GivenAnswers answers;
    private final WorkClock clock;

    @Inject
    Peers(Attempts attempts, Enrolments enrolments, Scores scores, GivenAnswers answers, WorkClock clock) {
        this.attempts = attempts;
        this.enrolments = enrolments;
        this.scores = scores;
        this.answers = answers;
        this.clock = clock;
    }

    /** The median of the best attempts that are fully marked. */
    Optional<SectionMedian> median(Assignment assignment, long account) {
        Map<Long, Attempt> byId = submitted(assignment, account);
        Map<Long, Double> best = new HashMap<>();
        for (Map.Entry<Long, List<ScoreEntry>> scored :
                scores.latest(byId.keySet()).entrySet()) {
            AttemptScore score = AttemptScore.of(scored.getValue());
            Attempt attempt = byId.get(scored.getKey());
            if (attempt != null && score.pending() == 0) {
                best.merge(attempt.account(), score.score(), Math::max);
            }
        }
        return SectionMedian.of(new ArrayList<>(best.values()));
    }

    /** By item version, one answer for each student: the one in their latest attempt that had it. */
    Map<Long, List<GivenAnswer>> answers(Assignment assignment, long account, Collection<Long> itemVersions) {
        Map<Long, Attempt> byId = submitted(assignment, account);
        Map<Long, Map<Long, GivenAnswer>> latest = new HashMap<>();
        for (GivenAnswer answer : answers.of(byId.keySet(), itemVersions)) {
            Attempt attempt = byId.get(answer.attempt());
            if (attempt != null) {
                latest.computeIfAbsent(answer.itemVersion(), version -> new HashMap<>())
                        .merge(attempt.account(), answer, (one, other) -> later(one, other, byId));
            }
        }
        Map<Long, List<GivenAnswer>> lists = new HashMap<>();
        latest.forEach((version, byAccount) -> lists.put(version, List.copyOf(byAccount.values())));
        return lists;
    }

    private static GivenAnswer later(GivenAnswer one, GivenAnswer other, Map<Long, Attempt> byId) {
        return number(other, byId) > number(one, byId) ? other : one;
    }

    private static int number(GivenAnswer answer, Map<Long, Attempt> byId) {
        Attempt attempt = byId.get(answer.attempt());
        return attempt == null ? 0 : attempt.number();
    }

    /** Attempts of the section by id; none for a student without one. */
    private Map<Long, Attempt> submitted(Assignment assignment, long account) {
        ClassList students = ClassList.at(clock.instant(), enrolments.ofCourse(assignment.course()));
        Optional<Long> section = students.sectionOf(account, assignment.sections());
        if (section.isEmpty()) {
            return Map.of();
        }
        return attempts.ofAssignment(assignment.id()).stream()
                .filter(attempt -> attempt.kind() == AttemptKind.TAKE && attempt.status() == AttemptStatus.SUBMITTED)
                .filter(attempt -> students.sectionOf(attempt.account(), assignment.sections())
                        .equals(section))
                .collect(Collectors.toMap(Attempt::id, Function.identity()));
    }
}
