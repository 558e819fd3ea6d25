package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.Status;
import casebook.questionbank.BulkPlan.Effect;
import casebook.questionbank.BulkPlan.Note;
import casebook.questionbank.BulkPlan.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a deed on several items does to one of them.
 *
 * @param to the bank that items would go to; null where none is named
 * @param taken the names that this bank has
 */
public record BulkRules(BulkDeed deed, @Nullable QuestionBank to, Set<String> taken) {

    /**
     * What is known of an item.
     *
     * @param line its newest version
     * @param body the same
     * @param objectives of the cases that it rests on; empty where it rests on none
     * @param fromFile whether it was ever loaded from a file
     * @param use all versions together
     * @param drawn whether a version is reviewed and served
     * @param rewritable whether a save writes the newest version again
     */
    public record Known(
            ItemLine line,
            AssessmentItem body,
            Set<String> objectives,
            boolean fromFile,
            ItemUses.Use use,
            boolean drawn,
            boolean rewritable) {
        public Known {
            objectives = Set.copyOf(objectives);
        }
    }

    public BulkRules {
        taken = Set.copyOf(taken);
    }

    public BulkPlan.Line judge(Known known) {
        return new BulkPlan.Line(
                known.line().item(),
                known.line(),
                known.body().title(),
                known.use(),
                effect(known),
                refusal(known),
                notes(known));
    }

    /** An item that is not there. */
    public static BulkPlan.Line gone(long item) {
        return new BulkPlan.Line(item, null, "", ItemUses.Use.NONE, Effect.RETIRED, Refusal.GONE, List.of());
    }

    private Effect effect(Known known) {
        return switch (deed) {
            case BulkDeed.Move ignored -> Effect.MOVED;
            case BulkDeed.Copy ignored -> Effect.COPIED;
            case BulkDeed.Archive ignored -> Effect.RETIRED;
            case BulkDeed.Tag ignored ->
                !known.rewritable()
                        ? Effect.NEW_DRAFT
                        : known.line().status() == Status.IN_REVIEW ? Effect.BACK_TO_DRAFT : Effect.DRAFT_AGAIN;
        };
    }

    private @Nullable Refusal refusal(Known known) {
        return switch (deed) {
            case BulkDeed.Tag tag -> untaggable(tag, known);
            case BulkDeed.Move ignored -> unmovable(known);
            case BulkDeed.Copy ignored -> null;
            case BulkDeed.Archive ignored -> known.line().isOut() || !known.drawn() ? Refusal.NOT_DRAWN : null;
        };
    }

    private static @Nullable Refusal untaggable(BulkDeed.Tag tag, Known known) {
        boolean newConcept =
                !tag.concept().isEmpty() && !known.body().concepts().contains(tag.concept());
        boolean newObjective =
                !tag.objective().isEmpty() && !known.body().objective().equals(tag.objective());
        if (known.line().isOut()) {
            return Refusal.OUT;
        }
        if (newObjective && !known.objectives().isEmpty() && !known.objectives().contains(tag.objective())) {
            return Refusal.OBJECTIVE_UNKNOWN;
        }
        return newConcept || newObjective || !tag.isWhole() ? null : Refusal.NOTHING_NEW;
    }

    private @Nullable Refusal unmovable(Known known) {
        if (known.fromFile()) {
            return Refusal.FROM_FILE;
        }
        if (known.use().isUsed()) {
            return Refusal.ASSIGNED;
        }
        if (taken.contains(known.line().slug())) {
            return Refusal.NAME_TAKEN;
        }
        return isKnownThere(known) ? null : Refusal.CONCEPT_UNKNOWN;
    }

    private boolean isKnownThere(Known known) {
        QuestionBank there = to;
        return there == null
                || known.body().concepts().stream()
                        .allMatch(concept -> there.concept(concept).isPresent());
    }

    private List<Note> notes(Known known) {
        List<Note> notes = new ArrayList<>();
        switch (deed) {
            case BulkDeed.Tag ignored -> add(notes, Note.FILE_STAYS, known.fromFile());
            case BulkDeed.Move ignored -> {}
            case BulkDeed.Copy ignored -> add(notes, Note.CONCEPT_TO_MEND, !isKnownThere(known));
            case BulkDeed.Archive ignored -> {
                add(notes, Note.ASSIGNMENTS_KEEP, known.use().assignments() > 0);
                add(notes, Note.FILE_BRINGS_BACK, known.fromFile());
            }
        }
        return notes;
    }

    private static void add(List<Note> notes, Note note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }
}
