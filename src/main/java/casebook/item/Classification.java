package casebook.item;

import java.util.List;
import java.util.stream.Stream;

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

    /** With an enemy more. */
    public Classification withEnemy(String slug) {
        List<String> more =
                Stream.concat(enemies.stream(), Stream.of(slug)).distinct().toList();
        return new Classification(concepts, objective, level, expectedFacility, more);
    }

    /**
     * With a further concept and another objective.
     *
     * @param concept empty for none
     * @param other empty to leave the objective as it is
     */
    public Classification tagged(String concept, String other) {
        List<String> more = concept.isEmpty()
                ? concepts
                : Stream.concat(concepts.stream(), Stream.of(concept))
                        .distinct()
                        .toList();
        return new Classification(more, other.isEmpty() ? objective : other, level, expectedFacility, enemies);
    }
}
