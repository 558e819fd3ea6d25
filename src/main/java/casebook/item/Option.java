package casebook.item;

import org.jspecify.annotations.Nullable;

/** Anything of an item that a candidate picks, drags, ranks or ticks, under an id that is authored and never shown. */
public sealed interface Option
        permits Choice,
                OrderEntry,
                Rung,
                MatchSource,
                MatchTarget,
                Statement,
                StatementType,
                Sentence,
                PanelChoice,
                DecisionOption,
                DecisionPoint,
                DecisionConstraint,
                Placeable {

    /** The authored id, unique in its group. */
    String id();

    /** What the candidate reads: Markdown, but plain text for a {@link Sentence}. */
    String text();

    /** Why this option is right or wrong, in Markdown; staff and released feedback only. */
    default @Nullable String rationale() {
        return null;
    }
}
