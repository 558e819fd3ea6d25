package casebook.gradebook.web;

import casebook.gradebook.Feedback;
import casebook.item.KeyView;
import org.jspecify.annotations.Nullable;

/**
 * One part of an answer beside the key: a gap, a source, a place or a rung.
 *
 * @param number from 1
 * @param label HTML; empty where the number says enough
 * @param yours HTML, empty for nothing
 * @param key HTML, empty while keys are not released
 * @param why HTML on what was chosen or on the part itself; null when nothing was said or nothing is released
 * @param misconception what was chosen tells of; null for none
 */
public record AnswerRow(
        int number,
        String label,
        String yours,
        String key,
        State state,
        @Nullable String why,
        @Nullable String misconception) {

    /** How a part compares with the key. */
    public enum State {
        RIGHT,
        WRONG,
        /** Nothing was given. */
        OPEN,
        /** It is not for the page to say: keys are not released, or what was typed went by a rule of its own. */
        UNKNOWN
    }

    static AnswerRow of(int number, String label, String yours, String key, State state) {
        return new AnswerRow(number, label, yours, key, state, null, null);
    }

    /** With what was said of an option. */
    AnswerRow explained(Feedback.@Nullable Key released, String option) {
        if (released == null) {
            return this;
        }
        KeyView.OptionKey said = released.view().options().get(option);
        String misconception = released.misconceptions().get(option);
        return said == null ? this : new AnswerRow(number, label, yours, key, state, said.rationale(), misconception);
    }

    static State state(boolean given, boolean keyed, boolean same) {
        return !given ? State.OPEN : !keyed ? State.UNKNOWN : same ? State.RIGHT : State.WRONG;
    }
}
