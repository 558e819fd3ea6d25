package casebook.questionbank;

import java.util.Collection;
import java.util.Map;

/** Where versions of items are in use; known to what delivers them. */
public interface ItemUses {

    /**
     * @param assignments whose questions are drawn from it
     * @param attempts that have it as a question
     */
    record Use(long assignments, long attempts) {
        public static final Use NONE = new Use(0, 0);

        public boolean isUsed() {
            return assignments > 0 || attempts > 0;
        }
    }

    /** By version; those that are not used are left out. */
    Map<Long, Use> of(Collection<Long> versions);
}
