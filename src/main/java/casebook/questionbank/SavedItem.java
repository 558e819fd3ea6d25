package casebook.questionbank;

import java.util.List;

/**
 * What a save came to.
 *
 * @param fresh whether it made a version rather than writing a draft again
 * @param near slugs of items of the bank that read nearly alike
 */
public record SavedItem(long item, long version, int number, boolean fresh, List<String> near) {
    public SavedItem {
        near = List.copyOf(near);
    }
}
