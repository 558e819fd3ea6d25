package casebook.commentary.draft;

import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.item.Kind;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts items on who: which name stands for whom, and who did what. */
final class ActorItems {

    /** A people's adjective, which no list of names tells from a capital; and what an abbreviation was cut to. */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?:ish|ese|ch|American|Filipino|Greek|Swiss|Thai|Lao|Emirati|Saudi|Israeli|Iraqi|Omani|Qatari|Yemeni|Afghan)$|\\.");

    private static final int LEAST = 3;
    private static final int MOST = 5;
    private static final int MORE = 2;

    private final Material material;
    private final Parts parts;
    private final String slug;
    private final ItemTree.Topic topic;
    private final ActorProposals actors;
    private final List<ClaimProposals.Quoted> claims;

    ActorItems(
            Material material,
            Parts parts,
            String slug,
            ItemTree.Topic topic,
            ActorProposals actors,
            List<ClaimProposals.Quoted> claims) {
        this.material = material;
        this.parts = parts;
        this.slug = slug;
        this.topic = topic;
        this.actors = actors;
        this.claims = claims;
    }

    List<Proposal> all(List<Deed> deeds) {
        return Stream.of(aliases(), deeds(deeds)).flatMap(Optional::stream).toList();
    }

    private Optional<Proposal> aliases() {
        Map<Actor, String> pairs = new LinkedHashMap<>();
        for (Actor actor : material.found().actors().actors()) {
            boolean named = actor.kind() != ActorKind.PERSON && actor.kind() != ActorKind.OFFICE;
            if (named && isAnchored(actor) && pairs.size() < MOST) {
                ActorProposals.aliases(actor).stream()
                        .filter(alias -> isOther(alias, actor))
                        .findFirst()
                        .ifPresent(alias -> pairs.put(actor, alias));
            }
        }
        if (pairs.size() < LEAST) {
            return Optional.empty();
        }
        List<Actor> targets = targets(pairs.keySet());
        if (targets.size() == pairs.size()) {
            return Optional.empty();
        }
        List<String> rests = targets.stream()
                .flatMap(actor -> actor.mentions().stream())
                .map(mention -> mention.sentence())
                .distinct()
                .sorted((one, other) -> Integer.compare(material.order(one), material.order(other)))
                .toList();
        ItemTree item = new ItemTree(slug, "names", Kind.MATCH, topic, rests)
                .about("Other names", ObjectiveProposals.ACTORS, "remember", 0.75, 1)
                .asks(
                        "Match each name to the actor for which the commentary uses it.",
                        "One actor goes by several names: a capital may stand for a government, letters for a full"
                                + " name, a claimed title for a movement.");
        targets.forEach(actor -> item.anchor(id(actor), actor.name(), "A"));
        return Optional.of(matched(item, List.copyOf(pairs.values()), targets));
    }

    /** A name that does not give away whose it is. */
    private static boolean isOther(String alias, Actor actor) {
        if (ADJECTIVE.matcher(alias).find()) {
            return false;
        }
        Set<String> words = longWords(actor.name());
        return longWords(alias).stream().noneMatch(words::contains);
    }

    private static Set<String> longWords(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .map(word -> word.substring(0, 4))
                .collect(Collectors.toSet());
    }

    private Optional<Proposal> deeds(List<Deed> deeds) {
        Map<Actor, Deed> pairs = new LinkedHashMap<>();
        Map<Deed, ClaimProposals.Quoted> anchors = new LinkedHashMap<>();
        for (Deed deed : deeds) {
            boolean usable = deed.own()
                    && isAnchored(deed.actor())
                    && !pairs.containsKey(deed.actor())
                    && pairs.size() < MOST
                    && deed.act().size() >= 4
                    && deed.act().words().indexOf('.') < 0
                    && deed.act().isPlain();
            Optional<ClaimProposals.Quoted> claim = claims.stream()
                    .filter(one -> one.quotation().sentence().equals(deed.act().sentence())
                            && one.quotation().holds(deed.act().start()))
                    .findFirst();
            if (usable && claim.isPresent()) {
                pairs.put(deed.actor(), deed);
                anchors.put(deed, claim.get());
            }
        }
        if (pairs.size() < LEAST) {
            return Optional.empty();
        }
        List<Actor> targets = targets(pairs.keySet());
        if (targets.size() == pairs.size()) {
            return Optional.empty();
        }
        List<String> rests = pairs.values().stream()
                .map(deed -> deed.act().sentence().id())
                .distinct()
                .toList();
        ItemTree item = new ItemTree(slug, "deeds", Kind.MATCH, topic, rests)
                .about("Who did what", ObjectiveProposals.ACTORS, "remember", 0.7, 1)
                .asks(
                        "Match each deed that the commentary reports to the one who did it.",
                        "The commentary names who acted directly before each of these words, and reports the deed as a"
                                + " fact in its own voice.");
        anchors.forEach((deed, claim) -> item.anchor(
                claim.id(),
                claim.quotation().words(),
                parts.of(claim.quotation().sentence())));
        List<String> sources =
                pairs.values().stream().map(deed -> deed.act().phrase()).toList();
        return Optional.of(matched(item, sources, targets));
    }

    /** Those of the pairs first, then others of their kinds, at least one more than there are pairs. */
    private List<Actor> targets(Set<Actor> of) {
        Set<ActorKind> kinds = of.stream().map(Actor::kind).collect(Collectors.toSet());
        Set<Actor> targets = new LinkedHashSet<>(of);
        material.found().actors().actors().stream()
                .filter(actor -> isAnchored(actor) && !of.contains(actor))
                .sorted((one, other) -> Boolean.compare(kinds.contains(other.kind()), kinds.contains(one.kind())))
                .limit(MORE)
                .forEach(targets::add);
        return new ArrayList<>(targets);
    }

    private Proposal matched(ItemTree item, List<String> sources, List<Actor> targets) {
        JsonArrayBuilder left = JsonTree.array();
        JsonArrayBuilder right = JsonTree.array();
        JsonArrayBuilder pairs = JsonTree.array();
        for (int i = 0; i < sources.size(); i++) {
            left.add(ItemTree.option("s" + (i + 1), sources.get(i)));
            pairs.add(JsonTree.array().add("s" + (i + 1)).add("t" + (i + 1)));
        }
        for (int i = 0; i < targets.size(); i++) {
            right.add(ItemTree.option("t" + (i + 1), StatementItems.upper(Voice.named(targets.get(i)))));
        }
        return item.list("sources", left)
                .list("targets", right)
                .list("pairs", pairs)
                .proposal();
    }

    /** Whether it is proposed as an actor whose name can be quoted. */
    private boolean isAnchored(Actor actor) {
        Set<Character> signs = new HashSet<>(Set.of('*', '_', '`', '[', '<', '\\'));
        return actors.id(actor).isPresent() && actor.name().chars().noneMatch(sign -> signs.contains((char) sign));
    }

    private String id(Actor actor) {
        return actors.id(actor).orElseThrow();
    }
}
