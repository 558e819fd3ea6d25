package casebook.commentary.draft;

import casebook.commentary.Precision;
import casebook.item.Kind;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drafts items on when: an order of events, what happened on a day, and on what day something happened. */
final class TimeItems {

    private static final int MOST = 6;
    private static final int LEAST = 4;
    private static final int WRONG = 3;
    private static final int EACH = 2;

    /** What tells when, or nothing. */
    private static final Pattern TELLING = Pattern.compile(
            "\\d{4}|(?i)\\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|later|ago|then|again"
                    + "|last|next|this|same|first|second|it|he|she|they|its|their|his|her|there|both|a year)\\b");

    private final EventProposals events;
    private final String slug;
    private final ItemTree.Topic topic;
    private final List<EventProposals.Row> rows;

    TimeItems(EventProposals events, String slug, ItemTree.Topic topic, List<EventProposals.Row> rows) {
        this.events = events;
        this.slug = slug;
        this.topic = topic;
        Set<String> titles = new HashSet<>();
        this.rows = rows.stream()
                .filter(row -> !TELLING.matcher(row.title()).find() && titles.add(row.title()))
                .filter(row -> Prose.words(row.title()).size() > 2)
                .filter(row -> !row.torn(events.words(row)))
                .filter(row -> events.type(row).equals("fact"))
                .sorted(Comparator.comparing(EventProposals.Row::first))
                .toList();
    }

    List<Proposal> all() {
        return Stream.of(order().stream(), onDay().stream(), day().stream())
                .flatMap(proposals -> proposals)
                .toList();
    }

    /** Events of which each is over before the next begins. */
    private Optional<Proposal> order() {
        List<EventProposals.Row> line = new ArrayList<>();
        for (EventProposals.Row row : rows) {
            boolean apart = line.isEmpty() || line.getLast().last().isBefore(row.first());
            if (apart && line.size() < MOST && isExact(row)) {
                line.add(row);
            }
        }
        if (line.size() < LEAST) {
            return Optional.empty();
        }
        ItemTree item = item("order", Kind.ORDER, line)
                .about("Order of events", ObjectiveProposals.TIME, "understand", 0.6, 2)
                .asks(
                        "Put these in the order in which the commentary dates them, the earliest first.",
                        "The dates that the commentary gives or implies are, from the earliest on: "
                                + String.join(
                                        "; ",
                                        line.stream()
                                                .map(row -> Days.written(row.event()))
                                                .toList())
                                + ".");
        JsonArrayBuilder choices = JsonTree.array();
        for (int i = 0; i < line.size(); i++) {
            choices.add(ItemTree.option("e" + (i + 1), line.get(i).title()));
            anchor(item, line.get(i));
        }
        return Optional.of(item.list("choices", choices).proposal());
    }

    private static boolean isExact(EventProposals.Row row) {
        return row.event().precision() == Precision.DAY || row.event().precision() == Precision.MONTH;
    }

    private ItemTree item(String name, Kind kind, List<EventProposals.Row> of) {
        List<String> rests = of.stream()
                .sorted(Comparator.comparingInt(row -> row.sentence().start()))
                .map(row -> row.sentence().id())
                .distinct()
                .toList();
        return new ItemTree(slug, name, kind, topic, rests);
    }

    private void anchor(ItemTree item, EventProposals.Row row) {
        item.anchor(
                row.id(), events.quotation(row).quoted(), events.proposal(row).part());
    }

    /** What is dated to a day; the others are what the text dates to other times. */
    private List<Proposal> onDay() {
        List<Proposal> items = new ArrayList<>();
        for (EventProposals.Row row : days()) {
            List<EventProposals.Row> others = rows.stream()
                    .filter(other ->
                            other.last().isBefore(row.first()) || other.first().isAfter(row.last()))
                    .sorted(Comparator.comparingLong(other -> distance(row, other.first())))
                    .limit(WRONG)
                    .toList();
            if (row.deed() && others.size() >= 2 && items.size() < EACH) {
                items.add(onDay(row, others, items.size() + 1));
            }
        }
        return items;
    }

    private Proposal onDay(EventProposals.Row row, List<EventProposals.Row> others, int number) {
        List<EventProposals.Row> all =
                Stream.concat(Stream.of(row), others.stream()).toList();
        String day = Days.written(row.event());
        ItemTree item = item("on-day-" + number, Kind.CHOICE, all)
                .about("What is dated to " + day, ObjectiveProposals.TIME, "remember", 0.7, 1)
                .asks(
                        "Which of these does the commentary date to " + day + "?",
                        "The words that date it are \u201c" + row.event().expression()
                                + "\u201d; each of the others is dated by other words to another time.");
        JsonArrayBuilder choices = JsonTree.array()
                .add(ItemTree.key(
                        "a",
                        row.title(),
                        "Dated by the words \u201c" + row.event().expression() + "\u201d."));
        anchor(item, row);
        for (int i = 0; i < others.size(); i++) {
            EventProposals.Row other = others.get(i);
            choices.add(ItemTree.wrong(
                    "" + (char) ('b' + i),
                    other.title(),
                    "The commentary dates this to " + Days.written(other.event()) + ".",
                    "wrong-time"));
            anchor(item, other);
        }
        return item.list("choices", choices).proposal();
    }

    /** On what day; the wrong days are others of the text. */
    private List<Proposal> day() {
        List<Proposal> items = new ArrayList<>();
        for (EventProposals.Row row : days().reversed()) {
            List<EventProposals.Row> others = new ArrayList<>();
            Set<LocalDate> seen = new HashSet<>(Set.of(row.first()));
            days().stream()
                    .sorted(Comparator.comparingLong(other -> distance(row, other.first())))
                    .filter(other -> seen.add(other.first()))
                    .limit(WRONG)
                    .forEach(others::add);
            if (row.deed() && others.size() >= 2 && items.size() < EACH) {
                items.add(day(row, others, items.size() + 1));
            }
        }
        return items;
    }

    private Proposal day(EventProposals.Row row, List<EventProposals.Row> others, int number) {
        ItemTree item = item("day-" + number, Kind.CHOICE, List.of(row))
                .about("The day of an event", ObjectiveProposals.TIME, "remember", 0.7, 1)
                .asks(
                        "On which day was this, according to the commentary: \u201c" + row.title() + "\u201d?",
                        "The words that date it are \u201c" + row.event().expression()
                                + "\u201d; the other days are those of other events in the same text.");
        JsonArrayBuilder choices = JsonTree.array()
                .add(ItemTree.key(
                        "a",
                        Days.written(row.event()),
                        "Dated by the words \u201c" + row.event().expression() + "\u201d."));
        for (int i = 0; i < others.size(); i++) {
            EventProposals.Row other = others.get(i);
            choices.add(ItemTree.wrong(
                    "" + (char) ('b' + i),
                    Days.written(other.event()),
                    "On this day the commentary sets something else: \u201c" + other.title() + "\u201d.",
                    "wrong-time"));
        }
        anchor(item, row);
        others.forEach(other -> anchor(item, other));
        return item.list("choices", choices).proposal();
    }

    private List<EventProposals.Row> days() {
        return rows.stream()
                .filter(row -> row.event().precision() == Precision.DAY)
                .toList();
    }

    private static long distance(EventProposals.Row row, LocalDate day) {
        return Math.abs(day.toEpochDay() - row.first().toEpochDay());
    }
}
