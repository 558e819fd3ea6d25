package casebook.questionbank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a deed on several items comes to, item by item.
 *
 * @param bank the bank that they are in, without its items
 * @param to the bank that they would go to; null where none is named
 */
public record BulkPlan(
        QuestionBank bank, BulkDeed deed, @Nullable QuestionBank to, List<Line> lines) {

    /** What becomes of an item. */
    public enum Effect {
        /** A new draft follows its newest version; what is drawn stays drawn until the draft is reviewed. */
        NEW_DRAFT,
        /** Its newest version, a draft, is written again. */
        DRAFT_AGAIN,
        /** Its newest version leaves review and is a draft again. */
        BACK_TO_DRAFT,
        MOVED,
        COPIED,
        RETIRED
    }

    /** Why an item is left as it is. */
    public enum Refusal {
        /** It is not in the bank any more, or was never. */
        GONE,
        /** Somebody has changed it since the preview. */
        STALE,
        OUT,
        /** It has that concept and objective already. */
        NOTHING_NEW,
        /** Its case has no such objective. */
        OBJECTIVE_UNKNOWN,
        /** The other bank's vocabulary lacks a concept of it. */
        CONCEPT_UNKNOWN,
        /** Its file would bring it back into this bank. */
        FROM_FILE,
        /** Assignments draw it from this bank. */
        ASSIGNED,
        /** The other bank has an item of that name. */
        NAME_TAKEN,
        /** No version of it is drawn. */
        NOT_DRAWN
    }

    /** What somebody should know before. */
    public enum Note {
        /** Its file stays as it is. */
        FILE_STAYS,
        /** When its file changes, it comes back. */
        FILE_BRINGS_BACK,
        /** The copy has a concept that the other bank's vocabulary lacks. */
        CONCEPT_TO_MEND,
        /** Assignments that draw from it keep the version that they have. */
        ASSIGNMENTS_KEEP
    }

    /**
     * @param line the newest version; null when the item is gone
     * @param refusal null when it is done with it
     */
    public record Line(
            long item,
            @Nullable ItemLine line,
            String title,
            ItemUses.Use use,
            Effect effect,
            @Nullable Refusal refusal,
            List<Note> notes) {

        public Line {
            notes = List.copyOf(notes);
        }

        public boolean isDone() {
            return refusal == null;
        }

        /** What was seen of it: a change of this makes the preview stale. */
        public String seen() {
            ItemLine there = line;
            return there == null ? "" : item + "." + there.version() + "." + there.status();
        }
    }

    public BulkPlan {
        lines = List.copyOf(lines);
    }

    public long count() {
        return lines.stream().filter(Line::isDone).count();
    }

    public long refused() {
        return lines.size() - count();
    }
}
