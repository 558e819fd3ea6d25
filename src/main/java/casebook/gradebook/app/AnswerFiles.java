package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptTrail;
import casebook.delivery.LateAnswer;
import casebook.delivery.LateAnswers;
import casebook.gradebook.AnswerFile;
import casebook.gradebook.Feedback;
import casebook.scoring.ScoreEntry;
import casebook.scoring.ScoreHistory;
import casebook.security.Account;
import casebook.security.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers all there is to know about one answer. Who may know it was decided before. */
@ApplicationScoped
class AnswerFiles {
    private final FeedbackSheets sheets;
    private final SlotTitles titles;
    private final ScoreHistory ledger;
    private final AttemptTrail trail;
    private final LateAnswers late;
    private final Accounts accounts;

    @Inject
    AnswerFiles(
            FeedbackSheets sheets,
            SlotTitles titles,
            ScoreHistory ledger,
            AttemptTrail trail,
            LateAnswers late,
            Accounts accounts) {
        this.sheets = sheets;
        this.titles = titles;
        this.ledger = ledger;
        this.trail = trail;
        this.late = late;
        this.accounts = accounts;
    }

    /** None when the attempt has no such question. */
    Optional<AnswerFile> of(Attempt attempt, Assignment assignment, int number) {
        Instant submitted = attempt.submittedAt() == null ? attempt.startedAt() : attempt.submittedAt();
        List<Feedback.OfSlot> all = sheets.whole(attempt, assignment, submitted).slots();
        return all.stream()
                .filter(slot -> slot.slot() == number)
                .findFirst()
                .map(slot -> file(attempt, assignment, all.size(), slot));
    }

    private AnswerFile file(Attempt attempt, Assignment assignment, int questions, Feedback.OfSlot slot) {
        List<ScoreEntry> entries = ledger.of(attempt.id(), slot.slot());
        List<AttemptEvent> events = trail.events(attempt.id());
        List<LateAnswer> answers = late.ofAttempt(attempt.id()).stream()
                .filter(answer -> answer.slot() == slot.slot())
                .toList();
        Set<Long> persons = new HashSet<>(Set.of(attempt.account()));
        entries.stream().map(ScoreEntry::by).filter(Objects::nonNull).forEach(persons::add);
        events.stream().map(AttemptEvent::by).filter(Objects::nonNull).forEach(persons::add);
        answers.stream()
                .map(LateAnswer::decision)
                .filter(Objects::nonNull)
                .map(LateAnswer.Decision::by)
                .forEach(persons::add);
        Map<Long, String> names = accounts.withIds(persons).stream()
                .collect(Collectors.toMap(
                        Account::id, account -> account.details().displayName()));
        return new AnswerFile(
                assignment,
                attempt,
                names.getOrDefault(attempt.account(), ""),
                titles.of(attempt.id(), slot.slot()),
                questions,
                slot,
                entries,
                events,
                trail.saves(attempt.id(), slot.slot()),
                answers,
                names);
    }
}
