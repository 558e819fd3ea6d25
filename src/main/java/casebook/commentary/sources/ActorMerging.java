package casebook.commentary.sources;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who is the same in several sources: by a shared name or alias, or by names that differ in a letter or two. */
final class ActorMerging {
    /** Shorter names that differ in a letter are different names. */
    private static final int LONG_ENOUGH = 8;

    private static final int NEAR = 2;

    private final List<Source> sources;

    ActorMerging(List<Source> sources) {
        this.sources = sources;
    }

    List<SharedActor> actors() {
        List<Map<String, Actor>> groups = new ArrayList<>();
        for (Source source : sources) {
            for (Actor actor : source.found().actors().actors()) {
                groups.stream()
                        .filter(group -> !group.containsKey(source.id()))
                        .filter(group -> group.values().stream().anyMatch(other -> same(actor, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            Map<String, Actor> alone = new LinkedHashMap<>();
                            groups.add(alone);
                            return alone;
                        })
                        .put(source.id(), actor);
            }
        }
        return groups.stream().map(ActorMerging::shared).toList();
    }

    private static boolean same(Actor one, Actor other) {
        if (one.kind() != other.kind()) {
            return false;
        }
        Set<String> names = keys(one);
        return keys(other).stream().anyMatch(names::contains) || near(one, other);
    }

    /** A surname alone is an alias that two persons may share, so persons are compared by full names and near ones. */
    private static Set<String> keys(Actor actor) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key(actor.name()));
        if (actor.kind() != ActorKind.PERSON) {
            actor.aliases().forEach(alias -> keys.add(key(alias)));
        }
        return keys;
    }

    private static String key(String name) {
        return String.join("", Tokens.words(name));
    }

    private static boolean near(Actor one, Actor other) {
        String left = key(one.name());
        String right = key(other.name());
        if (one.kind() == ActorKind.PERSON && isSurnameOf(one, other)) {
            return true;
        }
        return one.kind() != ActorKind.STATE
                && Math.min(left.length(), right.length()) >= LONG_ENOUGH
                && left.charAt(0) == right.charAt(0)
                && Tokens.distance(left, right) <= NEAR;
    }

    /** Whether one source has the surname only of a person whom the other names in full. */
    private static boolean isSurnameOf(Actor one, Actor other) {
        List<String> left = Tokens.words(one.name());
        List<String> right = Tokens.words(other.name());
        return left.size() != right.size()
                && Math.min(left.size(), right.size()) == 1
                && left.getLast().equals(right.getLast());
    }

    private static SharedActor shared(Map<String, Actor> group) {
        Actor first = group.values().iterator().next();
        String name = group.values().stream()
                .map(Actor::name)
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElseThrow();
        Set<String> aliases = new LinkedHashSet<>();
        group.values().forEach(actor -> {
            aliases.add(actor.name());
            aliases.addAll(actor.aliases());
        });
        aliases.remove(name);
        return new SharedActor(name, first.kind(), List.copyOf(aliases), List.copyOf(group.keySet()), disputes(group));
    }

    /** Two full names that are not the same words are a difference; a surname, acronym or adjective is none. */
    private static List<Dispute> disputes(Map<String, Actor> group) {
        Map<String, Saying> spelt = new LinkedHashMap<>();
        group.forEach((source, actor) -> {
            boolean knownElsewhere = group.values().stream()
                    .anyMatch(other -> other != actor
                            && (other.aliases().contains(actor.name())
                                    || actor.aliases().contains(other.name())));
            if (!knownElsewhere && Tokens.words(actor.name()).size() > 1) {
                spelt.putIfAbsent(
                        String.join(" ", Tokens.words(actor.name())),
                        new Saying(source, actor.mentions().getFirst().sentence(), actor.name()));
            }
        });
        return spelt.size() < 2 ? List.of() : List.of(new Dispute(Dispute.Matter.NAME, List.copyOf(spelt.values())));
    }
}
