package casebook.commentary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actors of a commentary, in the order in which the text names them first, and which are named together.
 *
 * <p>Names are found by their capitals and by lists that come along: states with adjectives, peoples and capitals, armed
 * groups, bodies, places and persons of public life. A name that is in no list is sorted by its own words (Ministry,
 * Front, Strait) and by those around it (a title, a role, "the town of", "militant group", a state's army or border); the
 * cues of all its mentions are added up. Dates, creeds, peoples without a state, wars, treaties and headings are no actors.
 */
public record Actors(List<Actor> actors, List<Together> together) {

    public Actors {
        actors = List.copyOf(actors);
        together = List.copyOf(together);
    }

    /** Reads a commentary; time is linear in its length but for the few names that are compared with one another. */
    public static Actors of(Commentary commentary) {
        return among(commentary, new ActorGathering(commentary).actors(Events.of(commentary)));
    }

    /** These actors, as a person has corrected them, and which of them the commentary names together. */
    public static Actors among(Commentary commentary, List<Actor> actors) {
        return new Actors(actors, pairs(commentary, actors));
    }

    /** The actor with this name or alias. */
    public Optional<Actor> called(String words) {
        return actors.stream().filter(actor -> actor.isCalled(words)).findFirst();
    }

    private static List<Together> pairs(Commentary commentary, List<Actor> actors) {
        Map<String, Set<String>> named = new LinkedHashMap<>();
        commentary.sentences().forEach(sentence -> named.put(sentence.id(), new LinkedHashSet<>()));
        for (Actor actor : actors) {
            actor.mentions()
                    .forEach(mention -> named.computeIfAbsent(mention.sentence(), id -> new LinkedHashSet<>())
                            .add(actor.name()));
        }
        Map<List<String>, List<String>> pairs = new LinkedHashMap<>();
        named.forEach((sentence, names) -> {
            List<String> all = List.copyOf(names);
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    pairs.computeIfAbsent(List.of(all.get(i), all.get(j)), pair -> new ArrayList<>())
                            .add(sentence);
                }
            }
        });
        return pairs.entrySet().stream()
                .map(pair -> new Together(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .toList();
    }
}
