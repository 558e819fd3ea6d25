package casebook.commentary.draft;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Mention;
import casebook.commentary.StatementRule;
import casebook.shared.JsonTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Proposes questions to discuss, of five kinds, from templates that are filled with what was found and only with that. */
final class QuestionProposals {

    private final Material material;
    private final Voice voice;
    private final Parts parts;
    private final List<ClaimProposals.Quoted> claims;
    private final List<Proposal> found = new ArrayList<>();

    QuestionProposals(Material material, Voice voice, Parts parts, List<ClaimProposals.Quoted> claims) {
        this.material = material;
        this.voice = voice;
        this.parts = parts;
        this.claims = claims;
    }

    List<Proposal> of(Optional<Choice> turning, Optional<Turn> lead, List<Deed> deeds) {
        turning.ifPresent(this::before);
        lead.ifPresent(this::atTheDecision);
        first(claim -> claim.type() == StatementType.CLAIM && claim.by().isPresent())
                .ifPresent(this::evidence);
        some(claim -> is(claim, StatementRule.NECESSITY), 1).forEach(this::wrong);
        some(claim -> claim.type() == StatementType.JUDGEMENT && is(claim, StatementRule.EVALUATION), 1)
                .forEach(this::support);
        first(claim -> claim.type() == StatementType.FORECAST).ifPresent(this::forecast);
        first(claim -> is(claim, StatementRule.COUNTERFACTUAL)).ifPresent(this::counterfactual);
        turning.flatMap(choice -> taken(choice, deeds)).ifPresent(this::otherwise);
        silent().forEach(this::perspective);
        return List.copyOf(found);
    }

    private void before(Choice choice) {
        Deed deed = choice.deed();
        add(
                "diagnose",
                "A",
                upper(deed.subject()) + ", the commentary reports, "
                        + deed.act().phrase()
                        + ". What was this meant to bring about, and in whom? Cite one passage for your reading and one"
                        + " against it.",
                choice.cause().id());
    }

    private void atTheDecision(Turn turn) {
        add(
                "decide",
                "A",
                "It is " + Days.written(turn.date()) + ". Recommend one course to "
                        + turn.decider().name()
                        + " from what was known on that day, and answer the strongest objection to it.",
                turn.cause().id());
    }

    private void evidence(ClaimProposals.Quoted claim) {
        String by = claim.by().map(Voice::named).orElse("");
        add(
                "diagnose",
                part(claim),
                "The commentary reports of " + by + ": " + claim.quotation().quoted()
                        + ". What in this rests on " + by
                        + "\u2019s word alone, and what evidence would settle it?",
                sentence(claim));
    }

    private void wrong(ClaimProposals.Quoted claim) {
        add(
                "evaluate",
                part(claim),
                voice.judging() + claim.quotation().quoted()
                        + ". What would have to be true for this judgement to be wrong?",
                sentence(claim));
    }

    private void support(ClaimProposals.Quoted claim) {
        add(
                "evaluate",
                part(claim),
                voice.judging() + claim.quotation().quoted()
                        + ". Which facts that the commentary reports support this, and which do not fit?",
                sentence(claim));
    }

    private void forecast(ClaimProposals.Quoted claim) {
        add(
                "evaluate",
                part(claim),
                voice.expecting() + claim.quotation().quoted()
                        + ". By what day, and by whose record, could one tell whether it came true?",
                sentence(claim));
    }

    private void counterfactual(ClaimProposals.Quoted claim) {
        add(
                "counterfactual",
                part(claim),
                voice.judging() + claim.quotation().quoted()
                        + ". By what mechanism, and what else might have followed instead?",
                sentence(claim));
    }

    private Optional<Deed> taken(Choice choice, List<Deed> deeds) {
        return deeds.stream()
                .filter(deed -> deed.actor().equals(choice.decider()))
                .filter(deed -> material.order(deed.act().sentence().id())
                        > material.order(choice.cause().id()))
                .findFirst();
    }

    private void otherwise(Deed deed) {
        String sentence = deed.act().sentence().id();
        add(
                "counterfactual",
                parts.of(deed.act().sentence()),
                upper(deed.subject()) + ", the commentary reports, "
                        + deed.act().phrase()
                        + ". Suppose that it had not. What would have changed for whom, and how do you know?",
                sentence);
    }

    /** States and groups that are named most of those whose words or views are not found in the commentary. */
    private List<Actor> silent() {
        List<Actor> heard = claims.stream()
                .filter(claim -> claim.type() == StatementType.CLAIM)
                .flatMap(claim -> claim.by().stream())
                .toList();
        return material.found().actors().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.ARMED_GROUP)
                .filter(actor -> !heard.contains(actor) && sentences(actor).size() >= 2)
                .filter(actor -> material.found().statements().stream()
                        .noneMatch(statement -> actor.isCalled(String.valueOf(statement.attributedTo()))))
                .sorted(Comparator.comparingInt(
                                (Actor actor) -> sentences(actor).size())
                        .reversed())
                .limit(2)
                .toList();
    }

    private void perspective(Actor actor) {
        List<String> sentences = sentences(actor);
        add(
                "perspective",
                parts.last(),
                "The commentary names " + Voice.named(actor) + " in " + sentences.size()
                        + " sentences, and no statement by it was found in them. How would "
                        + Voice.named(actor) + " tell the same events, and where would you look for its words?",
                sentences.toArray(String[]::new));
    }

    private static List<String> sentences(Actor actor) {
        return actor.mentions().stream().map(Mention::sentence).distinct().toList();
    }

    private static boolean is(ClaimProposals.Quoted claim, StatementRule rule) {
        return claim.type() == StatementType.JUDGEMENT && claim.statement().rule() == rule;
    }

    /** One that stands by itself before one that leans on the sentence before it. */
    private Optional<ClaimProposals.Quoted> first(Predicate<ClaimProposals.Quoted> which) {
        return some(which, 1).stream().findFirst();
    }

    private List<ClaimProposals.Quoted> some(Predicate<ClaimProposals.Quoted> which, int most) {
        return claims.stream()
                .filter(which)
                .filter(claim -> !claim.leans())
                .limit(most)
                .toList();
    }

    private String part(ClaimProposals.Quoted claim) {
        return parts.of(claim.quotation().sentence());
    }

    private static String sentence(ClaimProposals.Quoted claim) {
        return claim.quotation().sentence().id();
    }

    private static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private void add(String kind, String part, String text, String... rests) {
        String id = "q" + (found.size() + 1);
        found.add(new Proposal(
                id,
                ProposalKind.QUESTION,
                part,
                JsonTree.object()
                        .add("id", id)
                        .add("kind", kind)
                        .add("part", part)
                        .add("text", text)
                        .build(),
                List.of(rests)));
    }
}
