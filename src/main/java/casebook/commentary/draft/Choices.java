package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Event;
import casebook.commentary.Precision;
import casebook.commentary.Sentence;
import casebook.commentary.StatementRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds who could choose, and when: a state or body that another's dated deed is told to touch and of whose own deeds or
 * choices the text tells afterwards; and one that acts on a day after something earlier that is dated and names it.
 */
final class Choices {

    private static final int MOST = 3;
    private static final int NEXT = 3;
    private static final Pattern WEIGHED = Pattern.compile(
            "(?i)\\b(?:decision|decided|chose|choices?|options?|refrain|response|respond|answer(?:ed)?|refused|restraint"
                    + "|retaliat\\w+|reply|replied)\\b");

    /** Coming and going asks for no answer. */
    private static final Pattern MOVING =
            Pattern.compile("(?i)^(?:flew|landed|arrived|came|went|visited|met|moved|travelled|returned)\\b");

    private final Material material;
    private final List<Deed> deeds;
    /** By id of a sentence: each is asked for with many actors. */
    private final Map<String, Boolean> choosing = new HashMap<>();

    Choices(Material material, List<Deed> deeds) {
        this.material = material;
        this.deeds = deeds;
    }

    /** At most three, by date. */
    List<Choice> all() {
        List<Choice> found = new ArrayList<>();
        for (Deed deed : deeds) {
            day(deed.act().sentence()).ifPresent(day -> {
                if (!MOVING.matcher(deed.act().words()).find()) {
                    answers(deed, day, found);
                    succession(deed, day, found);
                }
                act(deed, day, found);
            });
        }
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingInt(Choice::weight).reversed())
                .filter(choice -> seen.add(List.of(choice.decider().name(), choice.date())))
                .limit(MOST)
                .sorted(Comparator.comparing(Choice::date))
                .toList();
    }

    /** The one at which a class is to decide: the answer of which the text tells most. */
    static Optional<Choice> turning(List<Choice> choices) {
        return choices.stream()
                .filter(Choice::isAnswer)
                .max(Comparator.comparingInt(Choice::weight).thenComparing(Choice::date, Comparator.reverseOrder()));
    }

    private void answers(Deed deed, LocalDate day, List<Choice> found) {
        Sentence cause = deed.act().sentence();
        for (Material.Named named : material.named(cause)) {
            Actor other = named.actor();
            boolean touched =
                    named.mention().start() >= deed.act().start() && isDecider(other) && !other.equals(deed.actor());
            int weight = touched ? weight(other, cause) : 0;
            if (weight > 0) {
                found.add(new Choice(other, day, cause, deed, weight));
            }
        }
    }

    /** Another state's deed that is told next, and is no earlier. */
    private void succession(Deed deed, LocalDate day, List<Choice> found) {
        int at = material.order(deed.act().sentence().id());
        for (Deed next : deeds) {
            int then = material.order(next.act().sentence().id());
            boolean follows = then > at
                    && then <= at + NEXT
                    && next.actor().kind() == ActorKind.STATE
                    && !next.actor().equals(deed.actor())
                    && lastDay(next.act().sentence())
                            .filter(other -> other.isBefore(day))
                            .isEmpty();
            if (follows && isAgent(deed.actor())) {
                found.add(new Choice(
                        next.actor(),
                        day,
                        deed.act().sentence(),
                        deed,
                        weight(next.actor(), deed.act().sentence())));
                return;
            }
        }
    }

    private void act(Deed deed, LocalDate day, List<Choice> found) {
        boolean after = isDecider(deed.actor())
                && material.sentences().stream()
                        .filter(sentence -> !sentence.equals(deed.act().sentence()))
                        .filter(sentence -> names(sentence, deed.actor()))
                        .anyMatch(sentence -> lastDay(sentence)
                                .filter(earlier -> earlier.isBefore(day) && earlier.isAfter(day.minusMonths(6)))
                                .isPresent());
        if (after) {
            found.add(new Choice(deed.actor(), day, deed.act().sentence(), deed, 1));
        }
    }

    private static boolean isAgent(Actor actor) {
        return actor.kind() != ActorKind.PLACE;
    }

    private static boolean isDecider(Actor actor) {
        return actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ORGANISATION;
    }

    /** What the text tells later of an actor's deeds, and of its choosing; 0 when it tells of no deed. */
    private int weight(Actor actor, Sentence cause) {
        int at = material.order(cause.id());
        int done = (int) deeds.stream()
                .filter(deed -> deed.actor().equals(actor))
                .filter(deed -> material.order(deed.act().sentence().id()) > at)
                .count();
        int weighed = (int) material.sentences().stream()
                .filter(sentence -> material.order(sentence.id()) > at && names(sentence, actor))
                .filter(sentence -> choosing.computeIfAbsent(sentence.id(), id -> isWeighed(sentence)))
                .count();
        return done == 0 ? 0 : 2 * done + weighed;
    }

    private boolean isWeighed(Sentence sentence) {
        return WEIGHED.matcher(material.words(sentence)).find()
                || material.statement(sentence)
                        .filter(statement -> statement.rule() == StatementRule.NECESSITY
                                && statement.type() == StatementType.JUDGEMENT)
                        .isPresent();
    }

    private boolean names(Sentence sentence, Actor actor) {
        return material.named(sentence).stream().anyMatch(named -> named.actor().equals(actor));
    }

    /** The one day of which a sentence tells. */
    private Optional<LocalDate> day(Sentence sentence) {
        List<Event> events = material.events(sentence).stream()
                .filter(event -> !event.planned() && event.precision() == Precision.DAY)
                .toList();
        return events.size() == 1 ? Days.last(events.getFirst()) : Optional.empty();
    }

    private Optional<LocalDate> lastDay(Sentence sentence) {
        return material.events(sentence).stream()
                .filter(event -> !event.planned())
                .flatMap(event -> Days.last(event).stream())
                .max(Comparator.naturalOrder());
    }
}
