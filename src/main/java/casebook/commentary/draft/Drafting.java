package casebook.commentary.draft;

import casebook.cases.KeyConcept;
import casebook.commentary.SideBySide;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes a draft: first what was done and who could choose, which divides the parts, then one kind after the other. */
final class Drafting {

    /** The bank of items when no concept of any was met. */
    private static final String BANK = "diplomacy";

    private final Material material;
    private final Supplier<List<Doubt>> doubts;
    private final List<Deed> deeds;
    private final List<Choice> choices;
    private final Optional<Choice> turning;
    private final List<NamedChoice> named;
    private final Optional<Turn> lead;
    private final Parts parts;
    private final Voice voice;
    private final ActorProposals actors;
    private final EventProposals events;
    private final ClaimProposals claims;
    private final ConceptProposals concepts;

    Drafting(Material material, List<KeyConcept> known) {
        this(material, known, Optional.empty(), true);
    }

    /**
     * A draft of a further source, whose parts are those of the first.
     *
     * @param decision the day at which part A ends; empty when all is part A
     */
    Drafting(Material material, List<KeyConcept> known, Optional<LocalDate> decision) {
        this(material, known, decision, false);
    }

    private Drafting(Material material, List<KeyConcept> known, Optional<LocalDate> decision, boolean first) {
        this.material = material;
        doubts = SideBySide.begun(() -> new Doubts(material).all());
        Supplier<List<NamedChoice>> naming = SideBySide.begun(() -> new NamedChoices(material).all());
        deeds = new Deeds(material).all();
        choices = new Choices(material, deeds).all();
        turning = Choices.turning(choices);
        named = naming.get();
        lead = turning.map(Turn::of).or(() -> named.stream().findFirst().map(Turn::of));
        parts = new Parts(material, first ? lead.map(Turn::date) : decision);
        voice = new Voice(material);
        actors = new ActorProposals(material, deeds, parts);
        events = new EventProposals(material, deeds, parts);
        claims = new ClaimProposals(material, deeds, parts, actors);
        concepts = new ConceptProposals(material, parts, known);
    }

    /** The day of the decision at which a class is to decide; empty when the text tells of none. */
    Optional<LocalDate> day() {
        return lead.map(Turn::date);
    }

    CaseDraft draft() {
        JsonObject head = new DraftHead(material, lead.map(Turn::date)).tree();
        List<EventProposals.Row> rows = events.rows();
        List<ClaimProposals.Quoted> quoted = claims.quoted();
        List<ConceptProposals.Met> met = concepts.met();
        List<Proposal> all = new ArrayList<>();
        all.addAll(new SectionProposals(material, voice, parts).all(turning, lead, told(rows), deeds, quoted));
        all.addAll(actors.all());
        all.addAll(SideBySide.each(rows, events::proposal));
        met.forEach(one -> all.add(concepts.proposal(one)));
        all.addAll(SideBySide.each(quoted, claims::proposal));
        all.addAll(new DecisionProposals(material, deeds, parts, actors).of(choices, named, rows));
        all.addAll(new QuestionProposals(material, voice, parts, quoted).of(turning, lead, deeds));
        List<Proposal> objectives = new ObjectiveProposals(material).of(quoted, deeds, rows, met, lead);
        all.addAll(objectives);
        Set<String> served = objectives.stream().map(Proposal::id).collect(Collectors.toSet());
        all.addAll(items(head.getString("slug", "draft"), rows, quoted, met).stream()
                .filter(item -> served.contains(item.content().getString("objective")))
                .toList());
        return new CaseDraft(head, all, doubts.get());
    }

    /** The last fact that is dated up to the day of the decision. */
    private Optional<Excerpt> told(List<EventProposals.Row> rows) {
        return rows.stream()
                .filter(row -> !row.event().planned() && events.type(row).equals("fact"))
                .filter(row -> named.stream()
                        .noneMatch(one -> one.way() == NamedChoice.Way.TAKEN
                                && one.sentence().equals(row.sentence())))
                .filter(row -> day().filter(day -> !row.last().isAfter(day)).isPresent())
                .max(Comparator.comparing(EventProposals.Row::last)
                        .thenComparing(row -> row.sentence().start()))
                .map(events::quotation);
    }

    private List<Proposal> items(
            String slug,
            List<EventProposals.Row> rows,
            List<ClaimProposals.Quoted> quoted,
            List<ConceptProposals.Met> met) {
        String bank = met.isEmpty() ? BANK : met.getFirst().bank();
        ItemTree.Topic types = new ItemTree.Topic(bank, "statement-types");
        ItemTree.Topic first =
                met.isEmpty() ? types : new ItemTree.Topic(bank, met.getFirst().concept());
        List<Proposal> items = new ArrayList<>();
        items.addAll(new StatementItems(material, parts, slug, types, quoted).all());
        items.addAll(new TimeItems(events, slug, first, rows).all());
        items.addAll(new ActorItems(material, parts, slug, first, actors, quoted).all(deeds));
        return items;
    }
}
