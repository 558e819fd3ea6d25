package casebook.demo;

import casebook.item.Kind;
import java.util.List;
import java.util.Set;

/**
 * An item that may be drawn.
 *
 * @param enemies slugs of items with which it must never stand in one quiz
 */
public record Available(String slug, String bank, Kind kind, String part, Set<String> enemies) {
    public Available {
        enemies = Set.copyOf(enemies);
    }

    /** Whether it may stand in a quiz with these. */
    boolean fits(List<Available> others) {
        return others.stream().noneMatch(other -> other.enemies.contains(slug) || enemies.contains(other.slug));
    }
}
