package casebook.item;

import java.util.List;

/** A gap in a text that is filled from a list; exactly one choice is the key. */
public record InlineGap(String id, List<Choice> choices) {

    public InlineGap {
        choices = List.copyOf(choices);
    }
}
