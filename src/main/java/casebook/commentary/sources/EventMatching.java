package casebook.commentary.sources;

import casebook.commentary.Event;
import casebook.commentary.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which dated sentences of several sources tell of one event. Two are compared by the words that carry meaning, each
 * weighted by how rare it is in all sources ({@code ln(n / sentences that have it)}); the share is that of the words in
 * common among those of the sentence that has less. The further their dates are apart, the more must be in common.
 */
final class EventMatching {
    private static final int FAR_DAYS = 5;
    private static final double SAME_DAY = 0.25;
    private static final double SAME_SPAN = 0.35;
    private static final double OTHER_DAY = 0.5;
    private static final int LEAST_WORDS = 2;

    private final List<Source> sources;
    private final Naming naming;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private int sentences;

    EventMatching(List<Source> sources, List<SharedActor> actors) {
        this.sources = sources;
        this.naming = new Naming(actors);
    }

    private record Told(Account account, Set<String> words, Days days, Disagreeing.Facts facts) {}

    private record Pair(Told one, Told other, double share) {}

    List<SharedEvent> timeline() {
        sources.forEach(this::read);
        Map<Told, List<Told>> groups = new LinkedHashMap<>(); // a group stands under each of its own
        told.forEach(one -> groups.put(one, new ArrayList<>(List.of(one))));
        pairs().forEach(pair -> join(groups, pair));
        return groups.values().stream()
                .distinct()
                .map(this::inOrder)
                .sorted(Comparator.comparing(
                                (List<Told> group) -> group.getFirst().days().first())
                        .thenComparing(group -> told.indexOf(group.getFirst())))
                .map(EventMatching::event)
                .toList();
    }

    private void read(Source source) {
        Map<String, List<Event>> dated = new LinkedHashMap<>();
        source.found()
                .events()
                .forEach(event -> dated.computeIfAbsent(event.sentence(), id -> new ArrayList<>())
                        .add(event));
        source.found().commentary().sentences().forEach(sentence -> {
            List<Event> events = dated.getOrDefault(sentence.id(), List.of());
            Set<String> words = naming.telling(without(events, sentence, source));
            sentences++;
            words.forEach(word -> sentencesWith.merge(word, 1, Integer::sum));
            if (!events.isEmpty()) {
                Event event = mostExact(events);
                Account account = new Account(source.id(), sentence.id(), source.words(sentence), event);
                told.add(new Told(
                        account,
                        words,
                        Days.of(event),
                        Disagreeing.Facts.of(source, sentence, without(events, sentence, source), naming)));
            }
        });
    }

    private static Event mostExact(List<Event> events) {
        return events.stream()
                .min(Comparator.comparing((Event event) -> event.date() == null)
                        .thenComparing(Event::precision)
                        .thenComparing(Event::start))
                .orElseThrow();
    }

    /** The sentence with its dates left out, so that no day is taken for a number of people. */
    private static String without(List<Event> events, Sentence sentence, Source source) {
        StringBuilder words = new StringBuilder(source.words(sentence));
        for (Event event : events) {
            for (int i = Math.max(event.start(), sentence.start()); i < Math.min(event.end(), sentence.end()); i++) {
                words.setCharAt(i - sentence.start(), ' ');
            }
        }
        return words.toString();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                Told one = told.get(i);
                Told other = told.get(j);
                double needed = needed(one.days(), other.days());
                if (!one.account().source().equals(other.account().source()) && needed <= 1) {
                    double share = share(one.words(), other.words());
                    if (share >= needed) {
                        pairs.add(new Pair(one, other, share - needed));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
        return pairs;
    }

    /** Above 1 when no words can make one event of two so far apart. */
    private static double needed(Days one, Days other) {
        if (!one.known() || !other.known()) {
            return OTHER_DAY;
        }
        if (one.equals(other) && one.isDay()) {
            return SAME_DAY;
        }
        long apart = one.daysTo(other);
        if (apart == 0) {
            return SAME_SPAN;
        }
        return apart <= FAR_DAYS ? OTHER_DAY : 2;
    }

    private double share(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        double less = Math.min(weight(one), weight(other));
        return common.size() < LEAST_WORDS || less == 0 ? 0 : weight(common) / less;
    }

    private double weight(Set<String> words) {
        return words.stream()
                .mapToDouble(word -> Math.log((double) (sentences + 1) / sentencesWith.getOrDefault(word, 1)))
                .sum();
    }

    /** Only where no source would then tell twice of one event. */
    private static void join(Map<Told, List<Told>> groups, Pair pair) {
        List<Told> one = groups.get(pair.one());
        List<Told> other = groups.get(pair.other());
        if (one == null || other == null || one == other) {
            return;
        }
        Set<String> ids = new HashSet<>();
        one.forEach(told -> ids.add(told.account().source()));
        if (other.stream().anyMatch(told -> ids.contains(told.account().source()))) {
            return;
        }
        one.addAll(other);
        other.forEach(told -> groups.put(told, one));
    }

    private List<Told> inOrder(List<Told> group) {
        return group.stream().sorted(Comparator.comparingInt(told::indexOf)).toList();
    }

    private static SharedEvent event(List<Told> group) {
        List<Account> accounts = group.stream().map(Told::account).toList();
        List<Dispute> disputes = new ArrayList<>();
        Disagreeing.dates(accounts).ifPresent(disputes::add);
        disputes.addAll(
                Disagreeing.facts(accounts, group.stream().map(Told::facts).toList()));
        return new SharedEvent(accounts, disputes);
    }
}
