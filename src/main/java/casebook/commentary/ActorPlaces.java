package casebook.commentary;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where in a text which actor is named. */
final class ActorPlaces {

    private final NavigableMap<Integer, String> byEnd = new TreeMap<>();

    ActorPlaces(List<Actor> actors) {
        for (Actor actor : actors) {
            actor.mentions().forEach(mention -> byEnd.put(mention.end(), actor.name()));
        }
    }

    /** The actor whose mention ends at an index. */
    Optional<String> endingAt(int end) {
        return Optional.ofNullable(byEnd.get(end));
    }

    /** The actor named last before an index. */
    Optional<String> before(int start) {
        return Optional.ofNullable(byEnd.lowerEntry(start)).map(Map.Entry::getValue);
    }

    /** The actor named first between two indices. */
    Optional<String> after(int start, int end) {
        return Optional.ofNullable(byEnd.higherEntry(start))
                .filter(entry -> entry.getKey() <= end)
                .map(Map.Entry::getValue);
    }
}
