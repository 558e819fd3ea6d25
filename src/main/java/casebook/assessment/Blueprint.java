package casebook.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a quiz is made of: fixed items, always in it, and rows that are drawn.
 *
 * @param items slugs of items that are always in
 */
public record Blueprint(List<Row> rows, List<String> items) {

    public Blueprint {
        rows = List.copyOf(rows);
        items = List.copyOf(items);
    }

    /**
     * So many questions from a bank.
     *
     * @param concept only this concept, or null for any
     * @param level only this level (lexical, lower case), or null for any
     */
    public record Row(
            String bank, @Nullable String concept, @Nullable String level, int count) {

        public boolean accepts(PoolItem item) {
            return bank.equals(item.bank())
                    && (concept == null || item.concepts().contains(concept))
                    && (level == null || level.equals(item.level()));
        }
    }

    /** How many questions an attempt has. */
    public int questions() {
        return items.size() + rows.stream().mapToInt(Row::count).sum();
    }
}
