package casebook.workbench;

import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.shared.JsonTree;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;

/** A draft of a commentary that was invented for these tests. */
final class Bridge {
    static final String TEXT = """
            Striking a bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. Its transport ministry said the deck was unsafe. The closure was less an act of engineering than a message, timed for the eve of the toll talks.

            Six days later, Finland moved a second battalion to Oulu, within sight of the river. The Finnish defence ministry called the move an exercise planned a year before.

            Share this article on social media

            On 11 April both capitals named liaison officers, and the lorries rolled again. Neither side will test the other before the autumn harvest.
            """;

    /** Proposes one actor entry for each actor that is found. */
    static final Drafting ACTORS = sources -> new Drafting.Drafted(
            JsonTree.object().add("title", "A bridge").build(),
            sources.getFirst().found().actors().actors().stream()
                    .map(actor -> new Held(
                            "a-" + actor.name().toLowerCase(Locale.ROOT).replace(' ', '-'),
                            "ACTOR",
                            "A",
                            JsonTree.object()
                                    .add("name", actor.name())
                                    .add("mentions", actor.mentions().size())
                                    .build(),
                            null,
                            actor.mentions().stream().map(one -> one.sentence()).toList(),
                            Held.State.PROPOSED))
                    .toList(),
            JsonValue.EMPTY_JSON_ARRAY);

    static final Shaping SHAPING = new Shaping(List.of(), ACTORS);

    private Bridge() {}

    static WorkingDraft draft() {
        return SHAPING.proposed(WorkingDraft.of("", TEXT, Annotations.of(Cleaning.of(TEXT), List.of())));
    }

    /** The draft after a deed that can be done. */
    static WorkingDraft after(WorkingDraft draft, Deed deed) {
        return changed(draft, deed).draft();
    }

    static Shaped.Changed changed(WorkingDraft draft, Deed deed) {
        if (SHAPING.apply(draft, deed) instanceof Shaped.Changed changed) {
            return changed;
        }
        throw new AssertionError("it was refused");
    }

    static String refusal(WorkingDraft draft, Deed deed) {
        if (SHAPING.apply(draft, deed) instanceof Shaped.Refused refused) {
            return refused.why();
        }
        throw new AssertionError("it was not refused");
    }
}
