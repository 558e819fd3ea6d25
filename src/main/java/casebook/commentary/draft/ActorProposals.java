package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Mention;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes the actors that a commentary names most, with what it says that each of them did. */
final class ActorProposals {

    private static final int MOST = 12;
    private static final int DEEDS = 3;

    private final Material material;
    private final List<Deed> deeds;
    private final Parts parts;
    private final Map<Actor, String> ids = new HashMap<>();

    ActorProposals(Material material, List<Deed> deeds, Parts parts) {
        this.material = material;
        this.deeds = deeds;
        this.parts = parts;
        Set<String> taken = new HashSet<>();
        for (Actor actor : material.found().actors().actors()) {
            String slug = Slugs.of(actor.name());
            if (isActing(actor) && !slug.isEmpty() && taken.add(slug)) {
                ids.put(actor, "a-" + slug);
            }
        }
        Map<Actor, Long> done = deeds.stream().collect(Collectors.groupingBy(Deed::actor, Collectors.counting()));
        Map<Actor, Long> weights = new HashMap<>();
        ids.keySet().forEach(actor -> weights.put(actor, actor.mentions().size() + 2 * done.getOrDefault(actor, 0L)));
        Set<Actor> most = new HashSet<>(ids.keySet().stream()
                .sorted(Comparator.<Actor, Long>comparing(weights::get, Comparator.reverseOrder())
                        .thenComparing(actor -> actor.mentions().getFirst().start()))
                .limit(MOST)
                .toList());
        ids.keySet().retainAll(most);
    }

    /** The id of an actor that is proposed; empty for any other. */
    Optional<String> id(Actor actor) {
        return Optional.ofNullable(ids.get(actor));
    }

    /** In the order in which the text names them. */
    List<Proposal> all() {
        return material.found().actors().actors().stream()
                .filter(ids::containsKey)
                .map(this::proposal)
                .toList();
    }

    private static boolean isActing(Actor actor) {
        return switch (actor.kind()) {
            case STATE, ARMED_GROUP, ORGANISATION, PERSON, OFFICE -> true;
            case PLACE -> false;
        };
    }

    private Proposal proposal(Actor actor) {
        String id = id(actor).orElseThrow();
        JsonObjectBuilder tree =
                JsonTree.object().add("id", id).add("name", actor.name()).add("kind", kind(actor.kind()));
        JsonArrayBuilder aliases = JsonTree.array();
        aliases(actor).forEach(alias -> aliases.add(alias(alias)));
        if (!aliases(actor).isEmpty()) {
            tree.add("aliases", aliases);
        }
        String note = note(actor);
        if (!note.isEmpty()) {
            tree.add("note", note);
        }
        tree.add("part", "A");
        List<String> rests =
                actor.mentions().stream().map(Mention::sentence).distinct().toList();
        return new Proposal(id, ProposalKind.ACTOR, "A", tree.build(), rests);
    }

    /** Other names; adjectives of the name and spellings in another case are none. */
    static List<String> aliases(Actor actor) {
        return actor.aliases().stream()
                .filter(alias -> !alias.toLowerCase(Locale.ROOT)
                        .startsWith(actor.name()
                                .toLowerCase(Locale.ROOT)
                                .substring(0, Math.min(4, actor.name().length()))))
                .toList();
    }

    private static JsonObject alias(String text) {
        return JsonTree.object().add("text", text).add("lang", "en").build();
    }

    private static String kind(ActorKind kind) {
        return switch (kind) {
            case STATE, PLACE -> "state";
            case ARMED_GROUP -> "armed-group";
            case ORGANISATION -> "organisation";
            case PERSON, OFFICE -> "person";
        };
    }

    /** What it did, in the commentary's words, up to the decision: an actor is shown from the beginning. */
    private String note(Actor actor) {
        List<String> done = deeds.stream()
                .filter(deed -> deed.actor().equals(actor))
                .filter(deed -> parts.of(deed.act().sentence()).equals("A"))
                .limit(DEEDS)
                .map(deed -> deed.act().phrase())
                .toList();
        return done.isEmpty() ? "" : "In the commentary: " + String.join("; ", done) + ".";
    }
}
