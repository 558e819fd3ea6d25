package casebook.gradebook.app;

import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.Attempt;
import casebook.delivery.Attempts;
import casebook.delivery.LateAnswer;
import casebook.delivery.LateAnswers;
import casebook.delivery.Oversight;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.delivery.app.AttemptSlots;
import casebook.delivery.app.Overseen;
import casebook.gradebook.Feedback;
import casebook.gradebook.LateCase;
import casebook.item.Verdict;
import casebook.platform.app.Audit;
import casebook.scoring.ScoreEntry;
import casebook.scoring.Scores;
import casebook.scoring.SlotScoring;
import casebook.scoring.StoredResponse;
import casebook.security.Account;
import casebook.security.Accounts;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Staff look at answers that came too late, each beside what counts now. A coordinator's reading is audited. */
@ApplicationScoped
@Transactional
public class ReadingLateAnswers {
    private final Assignments assignments;
    private final Attempts attempts;
    private final AttemptSlots slots;
    private final LateAnswers late;
    private final Scores scores;
    private final Overseen overseen;
    private final Accounts accounts;
    private final Audit audit;

    @Inject
    ReadingLateAnswers(
            Assignments assignments,
            Attempts attempts,
            AttemptSlots slots,
            LateAnswers late,
            Scores scores,
            Overseen overseen,
            Accounts accounts,
            Audit audit) {
        this.assignments = assignments;
        this.attempts = attempts;
        this.slots = slots;
        this.late = late;
        this.scores = scores;
        this.overseen = overseen;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * A page of late answers.
     *
     * @param found how many there are on all pages
     */
    public record Page(Assignment assignment, List<LateCase> cases, int found, boolean mayDecide) {}

    /** @param page from 1 */
    public Answer<Page> read(Actor who, long assignment, int page, int size) {
        Optional<Assignment> found = assignments.find(assignment);
        return found.isEmpty()
                ? new Answer.Hidden<>()
                : overseen.toStaff(
                        who, found.get(), mine -> new Answer.Given<>(page(who, mine, found.get(), page, size)));
    }

    private Page page(Actor who, Oversight mine, Assignment assignment, int page, int size) {
        if (mine.isOnRecord()) {
            audit.recordIn(
                    assignment.course(),
                    "LATE_VIEW",
                    who.account(),
                    "assignment " + assignment.id(),
                    "late answers, page " + page);
        }
        List<LateAnswer> all = late.ofAssignment(assignment.id()).stream()
                .filter(answer -> mine.reads(answer.account()))
                .toList();
        List<LateAnswer> shown =
                all.stream().skip((page - 1L) * size).limit(size).toList();
        Map<Long, List<ScoreEntry>> scored =
                scores.latest(shown.stream().map(LateAnswer::attempt).distinct().toList());
        Map<Long, String> names =
                accounts
                        .withIds(shown.stream()
                                .flatMap(ReadingLateAnswers::persons)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                Account::id, account -> account.details().displayName()));
        return new Page(
                assignment,
                shown.stream()
                        .map(answer -> lateCase(answer, scored.getOrDefault(answer.attempt(), List.of()), names))
                        .toList(),
                all.size(),
                mine.teaches());
    }

    private LateCase lateCase(LateAnswer answer, List<ScoreEntry> scored, Map<Long, String> names) {
        Attempt attempt = attempts.find(answer.attempt()).orElseThrow();
        SittingSlot slot = slots.of(attempt.id()).get(answer.slot() - 1);
        StoredSave save = attempts.latest(attempt.id()).get(answer.slot());
        ScoreEntry entry = scored.stream()
                .filter(one -> one.slot() == answer.slot())
                .findFirst()
                .orElse(null);
        StoredSave instead = new StoredSave(answer.slot(), answer.sequence(), answer.content(), answer.receivedAt());
        ScoreEntry would = SlotScoring.scored(attempt.id(), slot, instead, entry, answer.receivedAt());
        LateAnswer.Decision decision = answer.decision();
        return new LateCase(
                answer,
                attempt,
                names.getOrDefault(answer.account(), ""),
                slot.version().item().title(),
                shown(slot, save, entry),
                shown(slot, instead, would),
                decision == null ? null : names.getOrDefault(decision.by(), ""));
    }

    private static Feedback.OfSlot shown(SittingSlot slot, @Nullable StoredSave save, @Nullable ScoreEntry entry) {
        return new Feedback.OfSlot(
                slot.slot(),
                entry == null ? null : entry.score(),
                slot.marks(),
                entry == null ? Verdict.PENDING : entry.verdict().shown(),
                slot.item(),
                StoredResponse.read(save == null ? null : save.content()).orElse(null),
                null);
    }

    private static Stream<Long> persons(LateAnswer answer) {
        LateAnswer.Decision decision = answer.decision();
        return Stream.of(answer.account(), decision == null ? null : Long.valueOf(decision.by()))
                .filter(Objects::nonNull);
    }
}
