package casebook.commentary.draft;

import casebook.cases.Lexical;
import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.ActorKind;
import casebook.commentary.Statement;
import casebook.commentary.StatementRule;
import casebook.item.Kind;
import casebook.shared.JsonTree;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drafts items on what is stated and by whom: classify, who said it, and evidence. */
final class StatementItems {

    private static final int EACH = 2;
    private static final int SAID = 3;
    private static final int WRONG = 3;

    private static final Pattern THAT = Pattern.compile("^(?: [\\p{L}\\p{N}-]+){0,5} that ");

    /** Verbs behind which stands what was said, as a noun. */
    private static final Pattern WITH_OBJECT = Pattern.compile(
            "restated?|reiterated?|den(?:ied|y|ies)|affirmed|reaffirmed|lauded|praised|condemned|rejected|demanded|urged");

    private final Material material;
    private final Parts parts;
    private final String slug;
    private final ItemTree.Topic topic;
    private final List<ClaimProposals.Quoted> claims;

    StatementItems(
            Material material, Parts parts, String slug, ItemTree.Topic topic, List<ClaimProposals.Quoted> claims) {
        this.material = material;
        this.parts = parts;
        this.slug = slug;
        this.topic = topic;
        this.claims = claims;
    }

    List<Proposal> all() {
        return Stream.of(classify().stream(), said().stream(), evidence().stream())
                .flatMap(proposals -> proposals)
                .toList();
    }

    /** Statements of three types or four, each of a type that is plain, with its cue. */
    private Optional<Proposal> classify() {
        List<ClaimProposals.Quoted> chosen = new ArrayList<>();
        for (StatementType type : StatementType.values()) {
            claims.stream()
                    .filter(claim -> claim.type() == type && isPlain(claim))
                    .limit(EACH)
                    .forEach(chosen::add);
        }
        long types = chosen.stream().map(ClaimProposals.Quoted::type).distinct().count();
        if (types < 3 || chosen.size() < 4) {
            return Optional.empty();
        }
        ItemTree item = new ItemTree(slug, "types", Kind.CLASSIFY, topic, rests(chosen))
                .about("Types of statement", ObjectiveProposals.TYPES, "analyse", 0.6, 2)
                .asks(
                        "Sort each statement of the commentary by its type, as of the day on which it was published.",
                        "Look for the cue: a completed deed that records could check, a verb or phrase that hands the"
                                + " words to somebody else, a word that weighs or explains in the writers\u2019 own"
                                + " voice, or a verb about what was still to come.");
        JsonArrayBuilder statements = JsonTree.array();
        for (int i = 0; i < chosen.size(); i++) {
            ClaimProposals.Quoted claim = chosen.get(i);
            statements.add(ItemTree.option("s" + (i + 1), claim.quotation().quoted())
                    .add("type", Lexical.of(claim.type()))
                    .add("rationale", cue(claim.statement())));
            anchor(item, claim);
        }
        return Optional.of(item.list("statements", statements).proposal());
    }

    private static boolean isPlain(ClaimProposals.Quoted claim) {
        Statement statement = claim.statement();
        boolean sure = statement.confidence() == Statement.Confidence.HIGH
                || claim.type() == StatementType.FORECAST && statement.confidence() == Statement.Confidence.MEDIUM;
        return sure
                && statement.secondary() == null
                && !claim.leans()
                && !statement.cue().isBlank();
    }

    private static String cue(Statement statement) {
        return "The cue is \u201c" + statement.cue() + "\u201d: " + statement.reason() + ".";
    }

    private void anchor(ItemTree item, ClaimProposals.Quoted claim) {
        item.anchor(
                claim.id(),
                claim.quotation().words(),
                parts.of(claim.quotation().sentence()));
    }

    private static List<String> rests(List<ClaimProposals.Quoted> claims) {
        return claims.stream()
                .map(ClaimProposals.Quoted::quotation)
                .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                .map(quotation -> quotation.sentence().id())
                .distinct()
                .toList();
    }

    private List<Proposal> said() {
        List<Proposal> items = new ArrayList<>();
        for (ClaimProposals.Quoted claim : claims) {
            boolean speaks =
                    claim.by().filter(actor -> actor.kind() != ActorKind.OFFICE).isPresent();
            if (claim.type() == StatementType.CLAIM && speaks && items.size() < SAID) {
                said(claim, claim.by().orElseThrow(), items.size() + 1).ifPresent(items::add);
            }
        }
        return items;
    }

    private Optional<Proposal> said(ClaimProposals.Quoted claim, Actor by, int number) {
        Optional<Excerpt> words = words(claim);
        if (words.isEmpty()
                || words.get().size() < 5
                || names(words.get(), by)
                || !words.get().isPlain()) {
            return Optional.empty();
        }
        List<Actor> others = others(by, words.get());
        if (others.size() < 2) {
            return Optional.empty();
        }
        ItemTree item = new ItemTree(slug, "said-" + number, Kind.CHOICE, topic, rests(List.of(claim)))
                .about("Whose words", ObjectiveProposals.ACTORS, "understand", 0.7, 1)
                .asks(
                        "Whose words or view is this, according to the commentary: "
                                + words.get().phrase() + "?",
                        "The commentary hands these words to " + Voice.named(by) + "; the cue is \u201c"
                                + claim.statement().cue() + "\u201d, which stands beside them in the same sentence.");
        JsonArrayBuilder choices = JsonTree.array()
                .add(ItemTree.key(
                        "a",
                        upper(Voice.named(by)),
                        "The cue is \u201c" + claim.statement().cue() + "\u201d."));
        for (int i = 0; i < others.size(); i++) {
            String name = Voice.named(others.get(i));
            choices.add(ItemTree.wrong(
                    "" + (char) ('b' + i),
                    upper(name),
                    "The commentary names " + name + ", but hands these words to " + Voice.named(by) + ".",
                    "wrong-actor"));
        }
        anchor(item, claim);
        return Optional.of(item.list("choices", choices).proposal());
    }

    /** What is said, without who says it. */
    private Optional<Excerpt> words(ClaimProposals.Quoted claim) {
        Statement statement = claim.statement();
        int to = claim.quotation().end();
        int from = said(statement, material.text().substring(statement.end(), Math.max(to, statement.end())));
        return from < 0 || statement.end() + from >= to
                ? Optional.empty()
                : Optional.of(new Excerpt(claim.quotation().sentence(), material.text(), statement.end() + from, to)
                        .trimmed());
    }

    /** Where, behind the cue, that begins which is said and can stand alone; -1 when nothing does. */
    private static int said(Statement statement, String rest) {
        if (statement.rule() == StatementRule.ATTRIBUTION) {
            return rest.indexOf(',');
        }
        Matcher that = THAT.matcher(rest);
        if (statement.rule() == StatementRule.REPORTING_VERB && that.find()) {
            return that.end();
        }
        boolean direct = statement.rule() == StatementRule.REPORTING_VERB
                && WITH_OBJECT.matcher(String.valueOf(statement.verb())).matches();
        return direct ? 0 : -1;
    }

    private boolean names(Excerpt words, Actor actor) {
        return material.named(words.sentence()).stream()
                .anyMatch(named -> named.actor().equals(actor)
                        && words.holds(named.mention().start()));
    }

    /** Others of the same kind, or who could speak as well; those whom the words name come last. */
    private List<Actor> others(Actor by, Excerpt words) {
        List<Actor> same = material.found().actors().actors().stream()
                .filter(actor -> !actor.equals(by) && isAlike(actor, by))
                .sorted(Comparator.comparing((Actor actor) -> actor.kind() != by.kind())
                        .thenComparing(actor -> -actor.mentions().size()))
                .toList();
        return Stream.concat(
                        same.stream().filter(actor -> !names(words, actor)),
                        same.stream().filter(actor -> names(words, actor)))
                .limit(WRONG)
                .toList();
    }

    private static boolean isAlike(Actor actor, Actor other) {
        boolean person = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.OFFICE;
        boolean otherPerson = other.kind() == ActorKind.PERSON || other.kind() == ActorKind.OFFICE;
        return person == otherPerson && actor.kind() != ActorKind.PLACE;
    }

    /** One claim among sentences that claim nothing: who is its source, and where is that said? */
    private Optional<Proposal> evidence() {
        List<ClaimProposals.Quoted> others = claims.stream()
                .filter(claim -> claim.type() == StatementType.FACT || claim.type() == StatementType.JUDGEMENT)
                .filter(StatementItems::isPlain)
                .limit(3)
                .toList();
        for (ClaimProposals.Quoted claim : claims) {
            boolean usable = claim.type() == StatementType.CLAIM
                    && isPlain(claim)
                    && claim.by().filter(by -> names(claim.quotation(), by)).isPresent();
            List<Actor> wrong = usable ? unheard(claim, others) : List.of();
            if (wrong.size() >= 2 && others.size() == 3) {
                return Optional.of(evidence(claim, claim.by().orElseThrow(), others, wrong));
            }
        }
        return Optional.empty();
    }

    /** Who is named in the sentences and of whom no claim was found. */
    private List<Actor> unheard(ClaimProposals.Quoted claim, List<ClaimProposals.Quoted> others) {
        return Stream.concat(Stream.of(claim), others.stream())
                .flatMap(one -> material.named(one.quotation().sentence()).stream()
                        .filter(named -> one.quotation().holds(named.mention().start())))
                .map(Material.Named::actor)
                .distinct()
                .filter(actor -> actor.kind() != ActorKind.PLACE)
                .filter(actor -> !claim.by().equals(Optional.of(actor)))
                .filter(actor -> material.found().statements().stream()
                        .noneMatch(statement -> actor.isCalled(String.valueOf(statement.attributedTo()))))
                .limit(WRONG)
                .toList();
    }

    private Proposal evidence(
            ClaimProposals.Quoted claim, Actor by, List<ClaimProposals.Quoted> others, List<Actor> wrong) {
        List<ClaimProposals.Quoted> all = Stream.concat(Stream.of(claim), others.stream())
                .sorted((one, other) -> Integer.compare(
                        one.quotation().start(), other.quotation().start()))
                .toList();
        ItemTree item = new ItemTree(slug, "source", Kind.EVIDENCE, topic, rests(all))
                .about("The source of a claim", ObjectiveProposals.EVIDENCE, "analyse", 0.6, 2)
                .asks(
                        "Who, according to the commentary, is the source of a claim in these sentences? Mark the"
                                + " sentence that shows it.",
                        "One of the sentences hands its words to somebody; the cue is \u201c"
                                + claim.statement().cue()
                                + "\u201d. The others tell or weigh in the writers\u2019 own voice.");
        JsonArrayBuilder choices = JsonTree.array()
                .add(ItemTree.key(
                        "a",
                        upper(Voice.named(by)),
                        "The cue is \u201c" + claim.statement().cue() + "\u201d."));
        for (int i = 0; i < wrong.size(); i++) {
            String name = Voice.named(wrong.get(i));
            choices.add(ItemTree.wrong(
                    "" + (char) ('b' + i),
                    upper(name),
                    "The sentences name " + name + " without handing any words to it.",
                    "wrong-actor"));
        }
        JsonArrayBuilder passages = JsonTree.array();
        all.forEach(one -> passages.add(one.id()));
        JsonArrayBuilder set = JsonTree.array()
                .add(JsonTree.object()
                        .add("passage", claim.id())
                        .add("quote", claim.quotation().words()));
        all.forEach(one -> anchor(item, one));
        return item.list("choices", choices)
                .list("passages", passages)
                .number("maxSentences", 1)
                .number("answerMarks", 1)
                .number("evidenceMarks", 1)
                .list("accepted", JsonTree.array().add(set))
                .proposal();
    }

    static String upper(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
