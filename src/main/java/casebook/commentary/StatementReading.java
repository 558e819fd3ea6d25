package casebook.commentary;

import casebook.cases.StatementType;
import casebook.commentary.Reporting.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types one sentence. */
final class StatementReading {

    private static final Set<StatementRule> WEIGHED = Set.of(StatementRule.EVALUATION, StatementRule.RECORD);

    private final Sentence sentence;
    private final String text;
    private final List<Word> words;
    private final List<String> folded;
    private final StatementCues cues;
    private final ActorPlaces actors;
    private @Nullable Report report;

    StatementReading(StatementWords lists, Commentary commentary, Sentence sentence, ActorPlaces actors, int year) {
        this.sentence = sentence;
        this.text = commentary.text();
        this.words = Words.of(text, sentence.start(), sentence.end());
        this.folded = words.stream().map(word -> Words.folded(word.text())).toList();
        this.actors = actors;
        this.cues = new StatementCues(lists, text, sentence, words, folded, year);
        Clauses clauses = Clauses.of(words, folded, lists);
        read(lists, clauses);
    }

    private final List<Cue> main = new ArrayList<>();
    private final List<Cue> others = new ArrayList<>();

    private void read(StatementWords lists, Clauses clauses) {
        cues.whole(main);
        clauses.main().forEach(part -> cues.clause(part[0], part[1], main));
        clauses.others().forEach(other -> cues.clause(other[0], other[1], others));
        planned();
        Reporting reporting = new Reporting(lists, words, actors, text, sentence.end());
        Optional<Report> found = clauses.main().stream()
                .flatMap(part -> reporting.in(part[0], part[1]).stream())
                .findFirst();
        if (found.isEmpty()) {
            found = tailReport(reporting, clauses);
        }
        found.ifPresent(one -> {
            report = one;
            main.add(new Cue(StatementRule.REPORTING_VERB, one.verb(), one.verb() + 1, 3));
        });
    }

    /** "…, officials say": a report of a few words at the end. */
    private Optional<Report> tailReport(Reporting reporting, Clauses clauses) {
        for (int[] other : clauses.others()) {
            Optional<Report> found = reporting.in(other[0], other[1]);
            if (found.isPresent()) {
                if (other[0] > 0 && other[1] - found.get().verb() <= 2) {
                    return found;
                }
                others.add(new Cue(
                        StatementRule.REPORTING_VERB,
                        found.get().verb(),
                        found.get().verb() + 1,
                        3));
            }
        }
        for (int at = words.size() - 1; at > Math.max(2, words.size() - 6); at--) {
            if (words.get(at).follows(',')) {
                return reporting.in(at, words.size());
            }
        }
        return Optional.empty();
    }

    /** What is announced, agreed or ordered for later is planned; the announcement is the fact. */
    private void planned() {
        int deed = main.stream()
                .filter(cue -> cue.rule() == StatementRule.RECORD && cue.weight() == 3)
                .mapToInt(Cue::from)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (Cue cue : List.copyOf(main)) {
            boolean ahead = cue.rule() == StatementRule.POSSIBILITY && cue.weight() == 1
                    || cue.rule() == StatementRule.FUTURE && deed < words.size() && cues.isPerformed(deed);
            boolean thought = (cue.rule() == StatementRule.POSSIBILITY || cue.rule() == StatementRule.FUTURE)
                    && main.stream()
                            .anyMatch(other -> other.from() < cue.from()
                                    && other.rule() == StatementRule.EVALUATION
                                    && cues.isThought(other.from()));
            if (ahead && cue.from() > deed || thought) {
                main.remove(cue);
                others.add(cue);
            }
        }
    }

    Statement statement() {
        Cue decided = decided().orElse(null);
        Map<StatementRule, Integer> points = points(main);
        int fact = points.getOrDefault(StatementRule.RECORD, 0);
        int judgement = points.getOrDefault(StatementRule.EVALUATION, 0);
        if (decided != null) {
            return made(decided.rule(), decided, decidedConfidence(decided));
        }
        boolean past = cues.isPast(main);
        if (fact == 0 && judgement == 0) {
            return made(past ? StatementRule.PAST : StatementRule.PRESENT, null, Statement.Confidence.LOW);
        }
        boolean loaded = fact >= 5 && judgement <= 4;
        StatementRule rule = fact > judgement || fact == judgement && past || loaded
                ? StatementRule.RECORD
                : StatementRule.EVALUATION;
        Cue strongest = main.stream()
                .filter(cue -> cue.rule() == rule)
                .max(Comparator.comparingInt(Cue::weight)
                        .thenComparing(Comparator.comparingInt(Cue::from).reversed()))
                .orElse(null);
        int margin = Math.abs(fact - judgement);
        boolean clear = Math.min(fact, judgement) <= 1 && margin >= 3;
        return made(
                rule,
                strongest,
                clear
                        ? Statement.Confidence.HIGH
                        : margin >= 2 ? Statement.Confidence.MEDIUM : Statement.Confidence.LOW);
    }

    /** The cue that decides by itself: of those in the main clause, the first. */
    private Optional<Cue> decided() {
        return main.stream()
                .filter(cue -> !WEIGHED.contains(cue.rule()))
                .min(Comparator.comparingInt(this::place).thenComparing(Cue::rule));
    }

    private int place(Cue cue) {
        return switch (cue.rule()) {
            case QUESTION -> -3;
            case ATTRIBUTION, QUOTATION -> -2;
            case REPORTING_VERB -> cue.from() >= words.size() - 4 ? -1 : cue.from();
            default -> cue.from();
        };
    }

    private Statement.Confidence decidedConfidence(Cue decided) {
        boolean rival = main.stream()
                .anyMatch(cue -> !WEIGHED.contains(cue.rule())
                        && cue.rule().type() != decided.rule().type());
        if (decided.rule() == StatementRule.POSSIBILITY || decided.weight() == 1) {
            return Statement.Confidence.LOW;
        }
        return rival || decided.weight() == 2 ? Statement.Confidence.MEDIUM : Statement.Confidence.HIGH;
    }

    private static Map<StatementRule, Integer> points(List<Cue> cues) {
        Map<StatementRule, Integer> points = new EnumMap<>(StatementRule.class);
        cues.forEach(cue -> points.merge(cue.rule(), cue.weight(), Integer::sum));
        return points;
    }

    private Statement made(StatementRule rule, @Nullable Cue cue, Statement.Confidence confidence) {
        int start = cue == null || words.isEmpty()
                ? sentence.start()
                : words.get(cue.from()).start();
        int end = cue == null || words.isEmpty()
                ? sentence.end()
                : words.get(cue.to() - 1).end();
        boolean claim = rule.type() == StatementType.CLAIM;
        return new Statement(
                sentence.id(),
                rule.type(),
                secondary(rule.type()),
                claim ? attributed(cue) : null,
                claim && report != null ? words.get(report.verb()).lower() : null,
                cue == null ? "" : text.substring(start, end),
                start,
                end,
                rule,
                rule.reason(),
                confidence);
    }

    private @Nullable String attributed(@Nullable Cue cue) {
        if (report != null && (cue == null || cue.rule() != StatementRule.ATTRIBUTION)) {
            return report.subject();
        }
        int from = cue == null ? sentence.start() : words.get(cue.to() - 1).end();
        int to = cue == null ? sentence.end() : Math.min(sentence.end(), from + 80);
        return actors.after(from, to)
                .or(() -> actors.after(sentence.start(), from))
                .orElseGet(() -> named(cue));
    }

    /** Who is meant when no actor is: the words behind the cue up to the next mark. */
    private @Nullable String named(@Nullable Cue cue) {
        if (cue == null || cue.rule() != StatementRule.ATTRIBUTION) {
            return null;
        }
        int from = cue.to();
        while (from < words.size() && Set.of("the", "a", "an", "one").contains(folded.get(from))) {
            from++;
        }
        int to = from;
        while (to < words.size()
                && to < from + 5
                && (to == from || words.get(to).gap().equals(" "))) {
            to++;
        }
        return to > from
                ? text.substring(words.get(from).start(), words.get(to - 1).end())
                : null;
    }

    /** The type of another clause, or of other words of the main clause, when it is not the sentence's own. */
    private @Nullable StatementType secondary(StatementType type) {
        for (List<Cue> some : List.of(others, main)) {
            for (Cue cue : some) {
                if (!WEIGHED.contains(cue.rule()) && cue.rule().type() != type) {
                    return cue.rule().type();
                }
            }
        }
        if (type == StatementType.FACT && cues.hasScareQuotes()) {
            return StatementType.CLAIM;
        }
        Map<StatementRule, Integer> all = points(main);
        Map<StatementRule, Integer> rest = points(others);
        boolean judged = all.getOrDefault(StatementRule.EVALUATION, 0) >= 2
                || rest.getOrDefault(StatementRule.EVALUATION, 0) >= 2;
        boolean recorded =
                all.getOrDefault(StatementRule.RECORD, 0) >= 3 || rest.getOrDefault(StatementRule.RECORD, 0) >= 3;
        if (judged && type != StatementType.JUDGEMENT) {
            return StatementType.JUDGEMENT;
        }
        return recorded && type != StatementType.FACT ? StatementType.FACT : null;
    }
}
