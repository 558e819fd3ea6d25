package casebook.questionbank;

import java.util.List;

/**
 * What a list or a draw needs to know of an item version.
 *
 * @param concepts the main one first
 * @param kind lexical, as {@link casebook.item.Kind} has it
 * @param level lexical, lower case
 * @param enemies slugs that this version names, as {@link casebook.item.Classification} has them
 */
public record ItemListing(
        long version,
        long item,
        String bank,
        String slug,
        String kind,
        List<String> concepts,
        String level,
        String part,
        double marks,
        List<String> enemies) {

    public ItemListing {
        concepts = List.copyOf(concepts);
        enemies = List.copyOf(enemies);
    }

    /** Whether it gives marks, without which no draw for a quiz takes it; it may still be named. */
    public boolean isMarked() {
        return marks > 0;
    }
}
