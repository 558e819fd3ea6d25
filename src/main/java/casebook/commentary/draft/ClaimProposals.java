package casebook.commentary.draft;

import casebook.cases.Lexical;
import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.Sentence;
import casebook.commentary.SideBySide;
import casebook.commentary.Statement;
import casebook.commentary.StatementRule;
import casebook.shared.JsonTree;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Proposes the statements that a class can work with: what others say first, forecasts, then judgements and deeds. */
final class ClaimProposals {

    private static final Map<StatementType, Integer> MOST = new EnumMap<>(Map.of(
            StatementType.CLAIM, 8, StatementType.FORECAST, 6, StatementType.JUDGEMENT, 8, StatementType.FACT, 8));
    private static final Pattern LEANING = Pattern.compile(
            "(?i)^[\u2018\u201c\"']?(?:it|its|they|their|this|these|that|those|he|his|she|her|both|such|but|and|yet|so|instead|each"
                    + "|neither|either|the (?:latter|former|same|two|other)|there|then|here|nor|or|one)\\b");

    /**
     * A statement that is proposed.
     *
     * @param quotation what of the sentence is quoted
     * @param by the actor whose claim it is
     * @param leans whether its first word points to a sentence before it
     */
    record Quoted(String id, Statement statement, Excerpt quotation, Optional<Actor> by, boolean leans) {
        StatementType type() {
            return statement.type();
        }
    }

    private final Material material;
    private final Set<String> done;
    private final Parts parts;
    private final ActorProposals actors;

    ClaimProposals(Material material, List<Deed> deeds, Parts parts, ActorProposals actors) {
        this.material = material;
        this.parts = parts;
        this.actors = actors;
        this.done = deeds.stream().map(deed -> deed.act().sentence().id()).collect(Collectors.toSet());
    }

    /** In the order of the text. */
    List<Quoted> quoted() {
        List<Quoted> chosen = new ArrayList<>();
        for (StatementType type :
                List.of(StatementType.CLAIM, StatementType.FORECAST, StatementType.JUDGEMENT, StatementType.FACT)) {
            List<Statement> sure = material.found().statements().stream()
                    .filter(statement -> statement.type() == type && isSure(statement))
                    .toList();
            SideBySide.each(sure, this::quoted).stream()
                    .filter(quoted -> quoted.quotation.size() >= 4 && quoted.quotation.isPlain())
                    .sorted(Comparator.comparingInt(this::weight).reversed())
                    .limit(MOST.getOrDefault(type, 0))
                    .forEach(chosen::add);
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(
                        quoted -> quoted.quotation.sentence().start()))
                .toList();
    }

    private boolean isSure(Statement statement) {
        boolean sure = statement.confidence() != Statement.Confidence.LOW;
        return switch (statement.type()) {
            case FORECAST, CLAIM -> true;
            case JUDGEMENT -> sure && statement.rule() != StatementRule.QUESTION;
            case FACT, PLANNED ->
                sure
                        && (done.contains(statement.sentence())
                                || !material.events(material.sentence(statement.sentence()))
                                        .isEmpty());
        };
    }

    private int weight(Quoted quoted) {
        boolean telling = switch (quoted.statement.rule()) {
            case NECESSITY, COUNTERFACTUAL, FRAME, ATTRIBUTION, FUTURE -> true;
            default -> false;
        };
        return 3 - quoted.statement.confidence().ordinal() + (telling ? 2 : 0) - (quoted.leans ? 2 : 0);
    }

    private Quoted quoted(Statement statement) {
        Sentence sentence = material.sentence(statement.sentence());
        Excerpt quotation = Excerpt.around(
                sentence, material.text(), statement.start(), cueEnd(statement, sentence), Verbatim.LONGEST);
        Optional<Actor> by = Optional.ofNullable(statement.attributedTo())
                .flatMap(words -> material.found().actors().called(words))
                .filter(actor -> actors.id(actor).isPresent());
        boolean leans = LEANING.matcher(quotation.words()).find();
        return new Quoted("c-" + sentence.id(), statement, quotation, by, leans);
    }

    private static int cueEnd(Statement statement, Sentence sentence) {
        return statement.cue().isEmpty() ? sentence.start() + 1 : statement.end();
    }

    Proposal proposal(Quoted quoted) {
        Statement statement = quoted.statement;
        String part = parts.of(quoted.quotation.sentence());
        JsonObjectBuilder tree = JsonTree.object()
                .add("id", quoted.id)
                .add("text", "The commentary: " + quoted.quotation.quoted())
                .add("type", Lexical.of(statement.type()));
        StatementType secondary = statement.secondary();
        if (secondary != null && secondary != StatementType.PLANNED) {
            tree.add("secondary", Lexical.of(secondary));
        }
        quoted.by.flatMap(actors::id).ifPresent(id -> tree.add("by", id));
        if (!statement.cue().isBlank()) {
            tree.add("cue", statement.cue());
        }
        tree.add("part", part);
        return new Proposal(quoted.id, ProposalKind.CLAIM, part, tree.build(), List.of(statement.sentence()));
    }
}
