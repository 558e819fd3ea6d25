package casebook.item;

import java.util.List;

/**
 * What an item asks for.
 *
 * @param concepts ids in the bank's vocabulary, the main one first; at least one
 * @param expectedFacility the proportion of candidates expected to be right, 0 to 1
 * @param enemies slugs of items with which it must never stand in one attempt; it holds both ways, whichever names the other
 */
public record Classification(
        List<String> concepts, String objective, Level level, double expectedFacility, List<String> enemies) {

    public Classification {
        concepts = List.copyOf(concepts);
        enemies = List.copyOf(enemies);
        if (concepts.isEmpty()) {
            throw new IllegalArgumentException("an item needs a main concept");
        }
    }
}
