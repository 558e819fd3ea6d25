package casebook.commentary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is gathered of one actor while a text is read: forms, mentions, and what speaks for which kind. */
final class Naming {

    private static final int CERTAIN = 5;

    private final @Nullable KnownName known;
    private final Map<ActorKind, Integer> votes = new EnumMap<>(ActorKind.class);
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private @Nullable KnownName remembered;
    private @Nullable String preferred;
    private int adjectives;
    private boolean inside;
    private boolean byName;

    Naming(@Nullable KnownName known) {
        this.known = known;
    }

    /** Takes in a mention by the office that somebody holds, which does not become the name. */
    void addOffice(String form, Mention mention) {
        forms.add(form);
        offices.add(form);
        mentions.add(mention);
    }

    void add(String form, Mention mention, NameFound found, Map<ActorKind, Integer> context) {
        forms.add(form);
        mentions.add(mention);
        inside |= !found.initial();
        byName |= found.known() == null || found.known().use() != KnownName.Use.SHORT;
        if (found.kind() != null && known == null) {
            vote(found.kind(), CERTAIN);
        }
        context.forEach(this::vote);
    }

    /** Takes what is named beside it as a hint of its kind. */
    void lean(ActorKind kind) {
        vote(kind, 2);
    }

    private void vote(ActorKind kind, int weight) {
        votes.merge(kind, weight, Integer::sum);
    }

    /** Takes in what was gathered under another name of the same. */
    void take(Naming other) {
        forms.addAll(other.forms);
        offices.addAll(other.offices);
        mentions.addAll(other.mentions);
        inside |= other.inside;
        byName |= other.byName;
        other.votes.forEach(this::vote);
    }

    /** Notes whom this surname is usually said of. */
    void remember(KnownName person) {
        remembered = person;
    }

    @Nullable
    KnownName remembered() {
        return remembered;
    }

    boolean isSingle() {
        return forms.stream().noneMatch(form -> form.indexOf(' ') >= 0);
    }

    /** Notes a mention that stands before a noun as an adjective does. */
    void noteAdjective(boolean adjective) {
        adjectives += adjective ? 1 : 0;
    }

    boolean isAdjective() {
        return known == null && isSingle() && adjectives == mentions.size();
    }

    boolean isCalledOnly(Set<String> names) {
        return names.containsAll(forms);
    }

    boolean isKnown() {
        return known != null;
    }

    /** Takes in an adjective, which does not become the name. */
    void takeAdjective(Naming other) {
        String name = longest();
        take(other);
        vote(ActorKind.STATE, 3);
        preferred = name;
    }

    boolean isUnsorted() {
        return known == null && votes.isEmpty();
    }

    /** Whether it was named as one is named, and not only where every word has a capital or by a mere short form. */
    boolean counts() {
        return known != null ? byName : inside || !votes.isEmpty();
    }

    ActorKind kind() {
        if (known != null) {
            return known.kind();
        }
        boolean several = !isSingle();
        return votes.entrySet().stream()
                // a state in no list has one word; "said" makes a state of a surname alone
                .filter(vote -> !(several && vote.getKey() == ActorKind.STATE && vote.getValue() < CERTAIN))
                .max(Map.Entry.<ActorKind, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(best -> best.getValue() > 1)
                .map(Map.Entry::getKey)
                .orElseGet(this::kindByForm);
    }

    private ActorKind kindByForm() {
        String longest = longest();
        List<Word> words = Words.of(longest);
        if (words.size() == 1) {
            boolean several = words.getFirst().lower().endsWith("s") && votes.containsKey(ActorKind.ORGANISATION);
            // "the Shyok": with the article and nothing else to tell, a river or a region
            return words.getFirst().isAcronym() || several ? ActorKind.ORGANISATION : ActorKind.PLACE;
        }
        boolean short_ = words.getFirst().isAcronym() || longest.indexOf(' ') < 0;
        return words.size() > 3 || short_ || votes.containsKey(ActorKind.ORGANISATION)
                ? ActorKind.ORGANISATION
                : ActorKind.PERSON;
    }

    private String longest() {
        return forms.stream()
                .max(Comparator.comparing((String form) -> !offices.contains(form))
                        .thenComparing(Comparator.comparingInt(String::length)))
                .orElseThrow();
    }

    Actor actor() {
        String name = known != null ? known.name() : preferred != null ? preferred : longest();
        List<Mention> inOrder = mentions.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .distinct()
                .toList();
        return new Actor(
                name, kind(), forms.stream().filter(form -> !form.equals(name)).toList(), inOrder);
    }
}
