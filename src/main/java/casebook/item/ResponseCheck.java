package casebook.item;

import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at one response as it was sent; used once. */
final class ResponseCheck {

    private static final List<String> RESPONSE = List.of(Interaction.RESPONSE);

    private final LexicalResponse response;
    private final String where;
    private final List<Diagnostic> found = new ArrayList<>();

    ResponseCheck(LexicalResponse response, String where) {
        this.response = response;
        this.where = where;
    }

    List<Diagnostic> of(CandidateInteraction interaction) {
        variables(variablesOf(interaction));
        each(interaction);
        return List.copyOf(found);
    }

    private void each(CandidateInteraction interaction) {
        switch (interaction) {
            case CandidateInteraction.Choose choose -> choose(choose);
            case CandidateInteraction.FillFromLists fill -> {
                fill.gaps().forEach(gap -> ids(gap.id(), gap.choices(), 1));
                made().lists(fill);
            }
            case CandidateInteraction.FillByTyping fill -> fill.gaps().forEach(this::typed);
            case CandidateInteraction.Join join -> pairs(join);
            case CandidateInteraction.Arrange arrange -> ids(Interaction.RESPONSE, arrange.choices(), 0);
            case CandidateInteraction.Rank rank -> ranks(rank.rungs());
            case CandidateInteraction.Write write -> text(Interaction.RESPONSE, write.maxLength());
            case CandidateInteraction.Decide decide -> made().way(decide);
            case CandidateInteraction.Slide slide -> typed(slide.typed());
            case CandidateInteraction.PickWords words -> choose(words.choose());
            case CandidateInteraction.OnPicture graphic -> each(graphic.parts());
            case CandidateInteraction.Place place -> made().points(place, variablesOf(place));
            case CandidateInteraction.Play play -> made().plays(play);
            case CandidateInteraction.HandIn file -> made().file(file);
            case CandidateInteraction.Draw drawing -> made().strokes(drawing);
            case CandidateInteraction.Press ignored -> made().press();
            case CandidateInteraction.Several several -> several.questions().forEach(this::part);
            case CandidateInteraction.Support support -> {
                choose(support.answer());
                ids(Interaction.EVIDENCE, sentences(support), support.maxSentences());
            }
        }
    }

    /** What is unknown is told of once, as a variable of the whole. */
    private void part(CandidateInteraction.Question question) {
        ResponseCheck part = new ResponseCheck(response.part(question.name()), path(question.name()));
        part.each(question.interaction());
        found.addAll(part.found);
    }

    private String path(String within) {
        return where.isEmpty() ? within : where + "." + within;
    }

    private MadeCheck made() {
        return new MadeCheck(response, this);
    }

    private static Collection<String> variablesOf(CandidateInteraction interaction) {
        return switch (interaction) {
            case CandidateInteraction.FillFromLists fill ->
                fill.gaps().stream().map(CandidateInteraction.ListGap::id).toList();
            case CandidateInteraction.FillByTyping fill ->
                fill.gaps().stream().map(CandidateInteraction.TypedGap::id).toList();
            case CandidateInteraction.Support ignored -> List.of(Interaction.RESPONSE, Interaction.EVIDENCE);
            case CandidateInteraction.Choose choose ->
                choose.toll() == CandidateInteraction.Toll.CERTAINTY
                        ? List.of(Interaction.RESPONSE, Interaction.CERTAINTY)
                        : RESPONSE;
            case CandidateInteraction.Join ignored -> RESPONSE;
            case CandidateInteraction.Arrange ignored -> RESPONSE;
            case CandidateInteraction.Rank ignored -> RESPONSE;
            case CandidateInteraction.Write ignored -> RESPONSE;
            case CandidateInteraction.Decide ignored -> RESPONSE;
            case CandidateInteraction.Slide ignored -> RESPONSE;
            case CandidateInteraction.PickWords words -> variablesOf(words.choose());
            case CandidateInteraction.OnPicture graphic -> variablesOf(graphic.parts());
            case CandidateInteraction.Draw ignored -> List.of(Interaction.RESPONSE, DrawingInteraction.WORDS);
            case CandidateInteraction.Play ignored -> RESPONSE;
            case CandidateInteraction.HandIn ignored -> RESPONSE;
            case CandidateInteraction.Press ignored -> RESPONSE;
            case CandidateInteraction.Several several ->
                several.questions().stream()
                        .flatMap(question -> variablesOf(question.interaction()).stream()
                                .map(variable -> question.name() + "." + variable))
                        .toList();
            case CandidateInteraction.Place place ->
                place.spots().stream()
                        .map(CandidateInteraction.Spot::variable)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    private static List<CandidateOption> sentences(CandidateInteraction.Support support) {
        return support.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
    }

    private void variables(Collection<String> known) {
        for (String variable : response.values().keySet()) {
            if (!known.contains(variable)) {
                wrong(variable, "this item has no such response; it has " + String.join(", ", known));
            }
        }
    }

    private void choose(CandidateInteraction.Choose choose) {
        ids(Interaction.RESPONSE, choose.choices(), choose.multiple() ? choose.maxChoices() : 1);
        atMost(Interaction.CERTAINTY, 1);
        List<String> sure = response.of(Interaction.CERTAINTY);
        for (int at = 0; at < sure.size(); at++) {
            if (!rank(sure.get(at), PartialCredit.Sure.MOST)) {
                wrong(Interaction.CERTAINTY, at, "must be 1, 2 or 3");
            }
        }
    }

    /** {@code max} 0 for any number. */
    private void ids(String variable, List<CandidateOption> options, int max) {
        Set<String> known = known(options);
        Set<String> seen = new HashSet<>();
        List<String> given = response.of(variable);
        atMost(variable, max);
        for (int at = 0; at < given.size(); at++) {
            known(known, given.get(at), variable, at);
            once(seen, given.get(at), variable, at);
        }
    }

    private static Set<String> known(List<CandidateOption> options) {
        Set<String> known = HashSet.newHashSet(options.size());
        options.forEach(option -> known.add(option.id()));
        return known;
    }

    private void pairs(CandidateInteraction.Join join) {
        Map<String, Integer> sources = limits(join.sources());
        Map<String, Integer> targets = limits(join.targets());
        Map<String, Integer> uses = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> given = response.of(Interaction.RESPONSE);
        for (int at = 0; at < given.size(); at++) {
            int space = given.get(at).indexOf(' ');
            if (space < 0) {
                wrong(Interaction.RESPONSE, at, "must be a source and a target with one space between");
                continue;
            }
            String source = given.get(at).substring(0, space);
            String target = given.get(at).substring(space + 1);
            known(sources.keySet(), source, Interaction.RESPONSE, at);
            known(targets.keySet(), target, Interaction.RESPONSE, at);
            if (once(seen, given.get(at), Interaction.RESPONSE, at)) {
                within(sources, uses, source, at);
                within(targets, uses, target, at);
            }
        }
    }

    private static Map<String, Integer> limits(List<Associable> options) {
        Map<String, Integer> limits = HashMap.newHashMap(options.size());
        options.forEach(option -> limits.put(option.id(), option.max()));
        return limits;
    }

    private void within(Map<String, Integer> limits, Map<String, Integer> uses, String id, int at) {
        int max = limits.getOrDefault(id, 0);
        if (uses.merge(id, 1, Integer::sum) > max && max > 0) {
            wrong(Interaction.RESPONSE, at, id + " may be joined " + max + " times at most");
        }
    }

    private void ranks(List<CandidateOption> rungs) {
        Set<String> known = known(rungs);
        Set<String> seen = new HashSet<>();
        List<String> given = response.of(Interaction.RESPONSE);
        for (int at = 0; at < given.size(); at++) {
            int space = given.get(at).indexOf(' ');
            if (space < 0 || !rank(given.get(at).substring(space + 1), rungs.size())) {
                wrong(Interaction.RESPONSE, at, "must be a rung and its rank, 1 to " + rungs.size());
                continue;
            }
            String rung = given.get(at).substring(0, space);
            known(known, rung, Interaction.RESPONSE, at);
            once(seen, rung, Interaction.RESPONSE, at);
        }
    }

    private static boolean rank(String text, int greatest) {
        if (text.isEmpty() || text.length() > 3 || text.charAt(0) == '0') {
            return false;
        }
        return text.chars().allMatch(sign -> sign >= '0' && sign <= '9') && Integer.parseInt(text) <= greatest;
    }

    private void typed(CandidateInteraction.TypedGap gap) {
        text(gap.id(), gap.maxLength());
        List<String> given = response.of(gap.id());
        for (int at = 0; at < given.size(); at++) {
            if (gap.type() != BaseType.STRING && !Numerals.couldBecome(given.get(at), gap.type() == BaseType.INTEGER)) {
                wrong(gap.id(), at, gap.type() == BaseType.INTEGER ? "must be a whole number" : "must be a number");
            } else if (!within(gap, given.get(at))) {
                wrong(gap.id(), at, "must be from " + shown(gap.least()) + " to " + shown(gap.most()));
            }
        }
    }

    private static String shown(@Nullable Double bound) {
        return bound == null ? "any" : new Scalar.Real(bound).lexical();
    }

    /** What is half typed is within any bounds. */
    private static boolean within(CandidateInteraction.TypedGap gap, String text) {
        Double least = gap.least();
        Double most = gap.most();
        OptionalDouble number = Numerals.parse(text, gap.type() == BaseType.INTEGER);
        return number.isEmpty()
                || (least == null || number.getAsDouble() >= least) && (most == null || number.getAsDouble() <= most);
    }

    void text(String variable, int maxLength) {
        atMost(variable, 1);
        List<String> given = response.of(variable);
        for (int at = 0; at < given.size(); at++) {
            String text = given.get(at);
            int length = text.codePointCount(0, text.length());
            if (length > maxLength) {
                wrong(variable, at, "is " + length + " characters long; " + maxLength + " is the most");
            }
            if (!storable(text)) {
                wrong(variable, at, "holds a NUL or half a character, which cannot be stored");
            }
        }
    }

    /** No database column of text takes U+0000, and a lone surrogate has no UTF-8 form. */
    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
    }

    void atMost(String variable, int max) {
        int size = response.of(variable).size();
        if (max > 0 && size > max) {
            wrong(variable, size + " values; " + max + " is the most");
        }
    }

    private void known(Set<String> known, String id, String variable, int at) {
        if (!known.contains(id)) {
            wrong(variable, at, "unknown id");
        }
    }

    private boolean once(Set<String> seen, String value, String variable, int at) {
        boolean first = seen.add(value);
        if (!first) {
            wrong(variable, at, "given twice");
        }
        return first;
    }

    void wrong(String variable, int at, String message) {
        wrong(variable + "[" + at + "]", message);
    }

    private void wrong(String path, String message) {
        found.add(Diagnostic.error("RESPONSE_INVALID", message, Where.at(path(path))));
    }
}
