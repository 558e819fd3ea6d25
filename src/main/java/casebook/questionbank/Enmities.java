package casebook.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items must never stand in one attempt. It holds both ways, whichever of the two names the other. */
public interface Enmities {

    /** An item that must not stand with the one asked about. */
    record Enemy(long item, String bank, String slug) {}

    /** Those that the newest version of an item names, and those whose newest version names it, by slug. */
    List<Enemy> of(long item);

    /** For the items of a bank, by slug, the slugs that their newest versions name or are named by. */
    Map<String, Set<String>> ofBank(long bank);

    /** Those of these slugs that no item of a bank in use has. */
    Set<String> unknown(Collection<String> slugs);
}
