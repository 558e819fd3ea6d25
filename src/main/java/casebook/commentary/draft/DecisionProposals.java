package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Event;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Proposes decision points: who could choose, when, and what the commentary dates before. Of the options only those are
 * given that the commentary says were taken; the others are its author's to think of.
 */
final class DecisionProposals {

    private static final int KNOWN = 4;
    private static final int OPTIONS = 4;
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

    List<Proposal> of(List<Choice> choices, List<EventProposals.Row> rows) {
        List<Proposal> proposals = new ArrayList<>();
        for (Choice choice : choices) {
            actors.id(choice.decider()).ifPresent(decider -> proposals.add(proposal(choice, decider, rows)));
        }
        return proposals;
    }

    private Proposal proposal(Choice choice, String decider, List<EventProposals.Row> rows) {
        String id = "d-" + decider.substring(2) + "-" + choice.date();
        String part = parts.of(choice.date());
        List<String> rests = new ArrayList<>(List.of(choice.cause().id()));
        String situation = situation(choice, rows, rests);
        JsonArrayBuilder options = JsonTree.array();
        List<Deed> taken = taken(choice);
        for (int i = 0; i < taken.size(); i++) {
            options.add(option(taken.get(i), i + 1));
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
        List<String> sorted = rests.stream()
                .distinct()
                .sorted(Comparator.comparingInt(material::order))
                .toList();
        return new Proposal(id, ProposalKind.DECISION, part, tree, sorted);
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
        List<String> known = new ArrayList<>();
        List<EventProposals.Row> byDate = rows.stream()
                .sorted(Comparator.comparing(EventProposals.Row::first))
                .toList();
        for (EventProposals.Row row : byDate) {
            Event event = row.event();
            boolean before = !event.planned()
                    && row.last().isBefore(choice.date())
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
        return text.append(" The choice lies with ")
                .append(Voice.named(choice.decider()))
                .append('.')
                .toString();
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

    private static JsonObject option(Deed deed, int number) {
        boolean force = FORCE.matcher(deed.act().words()).find();
        return JsonTree.object()
                .add("id", "o-" + number)
                .add("title", "Option " + number)
                .add("text", deed.act().phrase())
                .add("cost", OPEN)
                .add("consequence", "Taken, as the commentary reports.")
                .add("force", force)
                .add("kind", force ? "force" : "no-force")
                .build();
    }
}
