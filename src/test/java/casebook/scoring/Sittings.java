package casebook.scoring;

import casebook.assessment.ReleaseRule;
import casebook.delivery.Allowance;
import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.EndRule;
import casebook.delivery.SittingSlot;
import casebook.delivery.StoredSave;
import casebook.delivery.SubmittedBy;
import casebook.delivery.Window;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.item.Items;
import casebook.item.RenderedItem;
import casebook.questionbank.ItemVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attempts, slots and responses written by hand, in plain candidate ids ("a" for "canary-a"). */
public final class Sittings {
    public static final Instant SUBMITTED = Instant.parse("2026-11-02T09:40:00Z");

    /** 2 November 2026, 09:00 to 10:00 in London, 60 minutes, grace 30 seconds. */
    public static final Window WINDOW = new Window(
            Instant.parse("2026-11-02T09:00:00Z"),
            Instant.parse("2026-11-02T10:00:00Z"),
            Duration.ofMinutes(60),
            EndRule.CUT,
            Duration.ofSeconds(30));

    private Sittings() {}

    /** A slot with the marks of the item; the item version has the id 100 + slot. */
    public static SittingSlot slot(int slot, String tree) {
        return slot(slot, tree, Items.item(tree).marks());
    }

    public static SittingSlot slot(int slot, String tree, double marks) {
        AssessmentItem item = Items.item(tree);
        RenderedItem rendered = RenderedItem.of(item);
        CandidateIds ids = Items.plainIds(item);
        return new SittingSlot(
                slot,
                marks,
                new ItemVersion(100 + slot, 10 + slot, "bank", null, item, rendered),
                ids,
                CandidateItem.of(item, rendered, ids));
    }

    public static StoredSave save(int slot, @Nullable String content) {
        return new StoredSave(slot, 1, content, Instant.parse("2026-11-02T09:30:00Z"));
    }

    /** Attempt 7 of account 20 at assignment 5, handed in at 09:40. */
    public static Attempt submitted() {
        return attempt(AttemptKind.TAKE, AttemptStatus.SUBMITTED, Instant.parse("2026-11-02T10:00:00Z"));
    }

    public static Attempt attempt(AttemptKind kind, AttemptStatus status, @Nullable Instant endsAt) {
        boolean done = status == AttemptStatus.SUBMITTED;
        return new Attempt(
                7,
                5,
                20,
                1,
                kind,
                status,
                status == AttemptStatus.VOIDED ? AttemptStatus.SUBMITTED : null,
                Instant.parse("2026-11-02T09:00:00Z"),
                endsAt,
                done ? SUBMITTED : null,
                done ? SubmittedBy.STUDENT : null,
                null,
                1,
                3,
                null,
                Allowance.NONE,
                Duration.ZERO);
    }

    /** Assignment 5 of course 2, for sections 31 and 32 and these accounts. */
    public static Assignment assignment(int maxAttempts, List<Long> accounts) {
        return new Assignment(
                5,
                2,
                3,
                null,
                "Signals short of a break",
                WINDOW,
                ZoneId.of("Europe/London"),
                maxAttempts,
                true,
                new ReleaseRule(ReleaseRule.When.BY_HAND, ReleaseRule.Shows.ALL),
                2,
                List.of(31L, 32L),
                accounts);
    }

    /** An entry of attempt 7 without a history. */
    public static ScoreEntry entry(int slot, @Nullable Double score, double max, SlotVerdict verdict) {
        return new ScoreEntry(7, slot, 100 + slot, "1", score, null, max, verdict, "submitted", null, SUBMITTED);
    }
}
