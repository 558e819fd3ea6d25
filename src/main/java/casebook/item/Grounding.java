package casebook.item;

import java.util.List;

/**
 * What an item rests on.
 *
 * @param part the latest part of the case that it may use, such as {@code A}
 * @param references ids of the works that the item cites
 * @param criticalOf ids of the case's actors whom a right answer is critical of; empty for most items
 */
public record Grounding(String part, List<Anchor> anchors, List<String> references, List<String> criticalOf) {

    public Grounding {
        anchors = List.copyOf(anchors);
        references = List.copyOf(references);
        criticalOf = List.copyOf(criticalOf);
    }
}
