package casebook.commentary.draft;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import casebook.cases.StatementType;
import casebook.commentary.Author;
import casebook.commentary.Metadata;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Proposes the text of a case as far as one commentary gives it: an opening, what it tells and argues, who speaks. */
final class SectionProposals {

    private static final int SHORT = 12;
    private static final int EACH = 4;

    private record Block(String id, String source, String markdown, List<String> rests) {}

    private final Material material;
    private final Voice voice;
    private final Parts parts;
    private final List<Proposal> found = new ArrayList<>();

    SectionProposals(Material material, Voice voice, Parts parts) {
        this.material = material;
        this.voice = voice;
        this.parts = parts;
    }

    /**
     * @param last the last that the text tells before the decision of the lead, for want of a turning
     */
    List<Proposal> all(
            Optional<Choice> turning,
            Optional<Turn> lead,
            Optional<Excerpt> last,
            List<Deed> deeds,
            List<ClaimProposals.Quoted> claims) {
        turning.ifPresent(this::opening);
        if (turning.isEmpty()) {
            lead.ifPresent(turn -> last.ifPresent(told -> opening(turn, told)));
        }
        argument(claims);
        positionality(claims);
        turning.ifPresent(choice -> after(choice, deeds));
        return List.copyOf(found);
    }

    private void opening(Choice choice) {
        String quotation = Excerpt.around(
                        choice.cause(),
                        material.text(),
                        choice.deed().act().start(),
                        choice.deed().act().end(),
                        Verbatim.LONGEST)
                .quoted();
        String text = "It is " + Days.written(choice.date()) + ". The commentary reports: " + quotation + ". What "
                + choice.decider().name() + " does is open.";
        add(
                Heading.OPENING,
                "A",
                List.of(new Block(
                        "p-opening", "ours", text, List.of(choice.cause().id()))));
    }

    private void opening(Turn turn, Excerpt told) {
        String text = "It is " + Days.written(turn.date()) + ". The commentary reports: " + told.quoted() + ". What "
                + Voice.named(turn.decider()) + " does is open.";
        add(
                Heading.OPENING,
                "A",
                List.of(new Block(
                        "p-opening", "ours", text, List.of(told.sentence().id()))));
    }

    private void argument(List<ClaimProposals.Quoted> claims) {
        List<Block> blocks = new ArrayList<>();
        argued(claims, StatementType.JUDGEMENT, "p-argument-judgements", voice.judging())
                .ifPresent(blocks::add);
        argued(claims, StatementType.CLAIM, "p-argument-claims", "What others say, as the commentary reports it: ")
                .ifPresent(blocks::add);
        argued(claims, StatementType.FORECAST, "p-argument-forecasts", voice.expecting())
                .ifPresent(blocks::add);
        if (!blocks.isEmpty()) {
            add(Heading.ARGUMENT, parts.last(), blocks);
        }
    }

    private Optional<Block> argued(List<ClaimProposals.Quoted> claims, StatementType type, String id, String lead) {
        List<ClaimProposals.Quoted> some = new ArrayList<>();
        int last = -2;
        for (ClaimProposals.Quoted claim : claims) {
            int at = material.order(claim.quotation().sentence().id());
            // Neighbours would run on from one quotation into the next.
            if (claim.type() == type && !claim.leans() && some.size() < EACH && at > last + 1) {
                some.add(claim);
                last = at;
            }
        }
        if (some.isEmpty()) {
            return Optional.empty();
        }
        List<String> quotations = some.stream()
                .map(claim -> claim.by().map(actor -> Voice.named(actor) + ", ").orElse("") + shorter(claim))
                .toList();
        List<String> rests =
                some.stream().map(claim -> claim.quotation().sentence().id()).toList();
        return Optional.of(new Block(id, "commentary", lead + String.join("; ", quotations) + ".", rests));
    }

    private String shorter(ClaimProposals.Quoted claim) {
        int from = claim.statement().start();
        int to = Math.max(from + 1, claim.statement().end());
        return claim.statement().cue().isEmpty()
                ? claim.quotation().first(SHORT).quoted()
                : Excerpt.around(claim.quotation().sentence(), material.text(), from, to, SHORT)
                        .quoted();
    }

    /** Who wrote it and where, and whose words are reported: what a reader needs to know of the one voice. */
    private void positionality(List<ClaimProposals.Quoted> claims) {
        Metadata page = material.commentary().metadata();
        List<String> said = new ArrayList<>();
        if (!page.authors().isEmpty()) {
            LocalDate day = page.published();
            String outlet = page.originalOutlet() == null ? page.outlet() : page.originalOutlet();
            said.add("The commentary is by "
                    + String.join(
                            " and ", page.authors().stream().map(Author::name).toList())
                    + (outlet == null ? "" : ", published by " + outlet)
                    + (day == null ? "" : ", " + Days.written(day)) + ".");
        }
        Map<String, Integer> voices = new LinkedHashMap<>();
        List<String> rests = new ArrayList<>();
        for (ClaimProposals.Quoted claim : claims) {
            if (claim.type() == StatementType.CLAIM && claim.by().isPresent()) {
                voices.merge(Voice.named(claim.by().get()), 1, Integer::sum);
                rests.add(claim.quotation().sentence().id());
            }
        }
        if (!voices.isEmpty()) {
            said.add("It reports words or views of " + listed(List.copyOf(voices.keySet())) + ".");
        }
        if (!said.isEmpty()) {
            add(
                    Heading.POSITIONALITY,
                    parts.last(),
                    List.of(new Block("p-positionality", "ours", String.join(" ", said), rests)));
        }
    }

    /** What the commentary tells after the day of the decision. */
    private void after(Choice choice, List<Deed> deeds) {
        List<Deed> later = deeds.stream()
                .filter(deed -> !deed.act().sentence().equals(choice.cause()))
                .filter(deed -> parts.of(deed.act().sentence()).equals("B"))
                .filter(deed -> material.order(deed.act().sentence().id())
                        > material.order(choice.cause().id()))
                .limit(EACH)
                .toList();
        if (!later.isEmpty()) {
            String text = "The commentary goes on to tell what was done: "
                    + String.join(
                            "; ",
                            later.stream()
                                    .map(deed ->
                                            deed.subject() + " " + deed.act().phrase())
                                    .toList())
                    + ".";
            add(
                    Heading.WHAT_HAPPENED,
                    "B",
                    List.of(new Block(
                            "p-what-happened",
                            "commentary",
                            text,
                            later.stream()
                                    .map(deed -> deed.act().sentence().id())
                                    .toList())));
        }
    }

    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private void add(Heading heading, String part, List<Block> blocks) {
        JsonArrayBuilder passages = JsonTree.array();
        blocks.forEach(block -> passages.add(JsonTree.object()
                .add("id", block.id)
                .add("part", part)
                .add("subheading", "")
                .add("markdown", block.markdown)
                .add("source", block.source)));
        String name = Lexical.of(heading);
        List<String> rests = blocks.stream()
                .flatMap(block -> block.rests.stream())
                .distinct()
                .sorted((one, other) -> Integer.compare(material.order(one), material.order(other)))
                .toList();
        found.add(new Proposal(
                "section-" + part.toLowerCase(Locale.ROOT) + "-" + name,
                ProposalKind.SECTION,
                part,
                JsonTree.object()
                        .add("part", part)
                        .add("heading", name)
                        .add("passages", passages)
                        .build(),
                rests));
    }
}
