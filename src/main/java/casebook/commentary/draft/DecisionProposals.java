package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Event;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Proposes decision points: who could choose, when, and what the commentary dates before. Of the options only those are
 * given that the commentary says were taken; the others are its author's to think of.
 */
final class DecisionProposals {

    private static final int KNOWN = 4;
    private static final int OPTIONS = 4;
    private static final int MOST = 3;
    private static final String OPEN = "Not drawn from the commentary.";
    private static final Pattern FORCE = Pattern.compile(
            "(?i)\\b(?:strikes?|struck|missiles?|bomb(?:ed|s|ing)?|attack(?:ed|s)?|shell(?:ed|ing)|fired|invaded|seized|troops"
                    + "|killed|shot|offensive|raid(?:ed|s)?|rammed|sank|drones?|airstrikes?|stormed|overran|captured)\\b");

    private final Material material;
    private final List<Deed> deeds;
    private final Parts parts;
    private final ActorProposals actors;

    DecisionProposals(Material material, List<Deed> deeds, Parts parts, ActorProposals actors) {
        this.material = material;
        this.deeds = deeds;
        this.parts = parts;
        this.actors = actors;
    }

    /** @param named choices that the text speaks of; as many as still fit are proposed beside those of deeds */
    List<Proposal> of(List<Choice> choices, List<NamedChoice> named, List<EventProposals.Row> rows) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        for (Choice choice : choices) {
            actors.id(choice.decider())
                    .map(decider -> proposal(choice, decider, rows))
                    .ifPresent(one -> proposals.put(one.id(), one));
        }
        for (NamedChoice choice : named) {
            if (proposals.size() < MOST) {
                actors.id(choice.decider())
                        .map(decider -> proposal(choice, decider, rows))
                        .ifPresent(one -> proposals.putIfAbsent(one.id(), one));
            }
        }
        return List.copyOf(proposals.values());
    }

    private Proposal proposal(NamedChoice choice, String decider, List<EventProposals.Row> rows) {
        String id = "d-" + decider.substring(2) + "-" + choice.date();
        String part = parts.of(choice.date());
        List<String> rests = new ArrayList<>(List.of(choice.sentence().id()));
        StringBuilder text = new StringBuilder("It is " + Days.written(choice.date()) + ".");
        if (choice.way() == NamedChoice.Way.FACED || choice.way() == NamedChoice.Way.ASKED) {
            text.append(" In the commentary\u2019s words: ")
                    .append(Excerpt.around(
                                    choice.sentence(),
                                    material.text(),
                                    choice.words().start(),
                                    choice.words().end(),
                                    Verbatim.LONGEST)
                            .quoted())
                    .append('.');
        }
        known(choice.date(), rows, text, rests);
        text.append(" The choice lies with ")
                .append(Voice.named(choice.decider()))
                .append('.');
        JsonArrayBuilder options = JsonTree.array();
        for (int i = 0; i < choice.options().size(); i++) {
            options.add(option(choice.options().get(i), i + 1, consequence(choice.way())));
        }
        JsonObject tree = JsonTree.object()
                .add("id", id)
                .add("title", choice.decider().name() + ", " + Days.written(choice.date()))
                .add("decider", decider)
                .add("date", choice.date().toString())
                .add("part", part)
                .add("situation", text.toString())
                .add("notKnown", JsonTree.array().add("How others would answer"))
                .add("options", options)
                .build();
        return new Proposal(id, ProposalKind.DECISION, part, tree, sorted(rests));
    }

    private static String consequence(NamedChoice.Way way) {
        return switch (way) {
            case TAKEN -> "Taken, as the commentary reports.";
            case ASKED -> "Asked of it, as the commentary reports.";
            case ADVISED -> "Advised by the commentary.";
            case FACED -> "Named by the commentary.";
        };
    }

    private List<String> sorted(List<String> rests) {
        return rests.stream()
                .distinct()
                .sorted(Comparator.comparingInt(material::order))
                .toList();
    }

    private Proposal proposal(Choice choice, String decider, List<EventProposals.Row> rows) {
        String id = "d-" + decider.substring(2) + "-" + choice.date();
        String part = parts.of(choice.date());
        List<String> rests = new ArrayList<>(List.of(choice.cause().id()));
        String situation = situation(choice, rows, rests);
        JsonArrayBuilder options = JsonTree.array();
        List<Deed> taken = taken(choice);
        for (int i = 0; i < taken.size(); i++) {
            options.add(option(taken.get(i).act(), i + 1, "Taken, as the commentary reports."));
            rests.add(taken.get(i).act().sentence().id());
        }
        JsonObject tree = JsonTree.object()
                .add("id", id)
                .add(
                        "title",
                        choice.decider().name() + (choice.isAnswer() ? ", " : " before ") + Days.written(choice.date()))
                .add("decider", decider)
                .add("date", choice.date().toString())
                .add("part", part)
                .add("situation", situation)
                .add("notKnown", JsonTree.array().add(notKnown(choice)))
                .add("options", options)
                .build();
        return new Proposal(id, ProposalKind.DECISION, part, tree, sorted(rests));
    }

    private String situation(Choice choice, List<EventProposals.Row> rows, List<String> rests) {
        StringBuilder text = new StringBuilder();
        if (choice.isAnswer()) {
            text.append("It is ")
                    .append(Days.written(choice.date()))
                    .append(". As the commentary reports, ")
                    .append(choice.deed().subject())
                    .append(' ')
                    .append(choice.deed().act().phrase())
                    .append('.');
        } else {
            text.append("It is shortly before ")
                    .append(Days.written(choice.date()))
                    .append('.');
        }
        known(choice.date(), rows, text, rests);
        return text.append(" The choice lies with ")
                .append(Voice.named(choice.decider()))
                .append('.')
                .toString();
    }

    private void known(LocalDate day, List<EventProposals.Row> rows, StringBuilder text, List<String> rests) {
        List<String> known = new ArrayList<>();
        List<EventProposals.Row> byDate = rows.stream()
                .sorted(Comparator.comparing(EventProposals.Row::first))
                .toList();
        for (EventProposals.Row row : byDate) {
            Event event = row.event();
            boolean before = !event.planned()
                    && row.last().isBefore(day)
                    && isFact(row)
                    && !row.torn(material.words(row.sentence()));
            if (before && known.size() < KNOWN) {
                known.add(Days.written(event) + ", \u201c" + row.title() + "\u201d");
                rests.add(row.sentence().id());
            }
        }
        if (!known.isEmpty()) {
            text.append(" Of what came before, the commentary dates: ")
                    .append(String.join("; ", known))
                    .append('.');
        }
    }

    private boolean isFact(EventProposals.Row row) {
        return material.statement(row.sentence())
                .filter(statement -> statement.type() == StatementType.FACT)
                .isPresent();
    }

    private static String notKnown(Choice choice) {
        return choice.isAnswer()
                ? "How " + choice.deed().subject() + " would take an answer, and what it would do next"
                : "How others would answer";
    }

    /** What the decider did: on the day itself, or by way of answer. */
    private List<Deed> taken(Choice choice) {
        if (!choice.isAnswer()) {
            return List.of(choice.deed());
        }
        int at = material.order(choice.cause().id());
        return deeds.stream()
                .filter(deed -> deed.actor().equals(choice.decider()))
                .filter(deed -> material.order(deed.act().sentence().id()) > at)
                .filter(deed -> material.events(deed.act().sentence()).stream()
                        .flatMap(event -> Days.last(event).stream())
                        .noneMatch(day -> day.isBefore(choice.date())))
                .limit(OPTIONS)
                .toList();
    }

    private static JsonObject option(Excerpt words, int number, String consequence) {
        boolean force = FORCE.matcher(words.words()).find();
        return JsonTree.object()
                .add("id", "o-" + number)
                .add("title", "Option " + number)
                .add("text", words.phrase())
                .add("cost", OPEN)
                .add("consequence", consequence)
                .add("force", force)
                .add("kind", force ? "force" : "no-force")
                .build();
    }
}
