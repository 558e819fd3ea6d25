package casebook.demo;

import casebook.item.AssessmentItem;
import casebook.item.AssociateInteraction;
import casebook.item.CandidateIds;
import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.ClassifyInteraction;
import casebook.item.CompositeInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.DrawingInteraction;
import casebook.item.EndAttemptInteraction;
import casebook.item.EvidenceInteraction;
import casebook.item.ExtendedTextInteraction;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.GraphicAssociateInteraction;
import casebook.item.GraphicGapMatchInteraction;
import casebook.item.GraphicOrderInteraction;
import casebook.item.HotspotInteraction;
import casebook.item.HottextInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.InlineGap;
import casebook.item.Interaction;
import casebook.item.LadderInteraction;
import casebook.item.LexicalResponse;
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.Option;
import casebook.item.OrderEntry;
import casebook.item.OrderInteraction;
import casebook.item.PositionObjectInteraction;
import casebook.item.Rung;
import casebook.item.Scalar;
import casebook.item.SelectPointInteraction;
import casebook.item.Sentence;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.item.TextGap;
import casebook.item.UploadInteraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What a student of a given ability answers. Each thing to get right is got right with the chance of the Rasch model
 * (Rasch 1960), the logit of the item's expected facility being its easiness; what goes wrong goes wrong as students' answers
 * do: a lure is picked, neighbours are swapped, a pair is missed.
 */
public final class Answering {
    /** Of questions that a student passes over; twice that for the weakest. */
    private static final double SKIPPED = 0.03;

    private static final double WEAK = -1;
    private static final List<String> WRONG_WORDS =
            List.of("balance of power", "buffer state", "détente", "persona non grata", "I am not sure");

    private final Student student;
    private final RandomGenerator random;

    /** @param random goes on from answer to answer, so questions are to be asked in order */
    public Answering(Student student, RandomGenerator random) {
        this.student = student;
        this.random = random;
    }

    /** @return none for a question that the student leaves out */
    public Optional<LexicalResponse> answer(AssessmentItem item, CandidateIds ids) {
        double skipped = student.ability() < WEAK ? 2 * SKIPPED : SKIPPED;
        if (random.nextDouble() < skipped) {
            return Optional.empty();
        }
        double chance = chance(item.expectedFacility());
        LexicalResponse response = new LexicalResponse(given(item.interaction(), ids, chance));
        return response.isEmpty() ? Optional.empty() : Optional.of(response);
    }

    private Map<String, List<String>> given(Interaction interaction, CandidateIds ids, double chance) {
        return switch (interaction) {
            case ChoiceInteraction choice -> Map.of(Interaction.RESPONSE, picked(choice, ids, chance));
            case InlineChoiceInteraction inline -> filled(inline, ids, chance);
            case TextEntryInteraction entry -> typed(entry, chance);
            case MatchInteraction match -> Map.of(Interaction.RESPONSE, joined(match, ids, chance));
            case ClassifyInteraction classify -> Map.of(Interaction.RESPONSE, sorted(classify, ids, chance));
            case OrderInteraction order -> Map.of(Interaction.RESPONSE, ordered(order, ids, chance));
            case LadderInteraction ladder -> Map.of(Interaction.RESPONSE, ranked(ladder, ids, chance));
            case ExtendedTextInteraction essay -> Map.of(Interaction.RESPONSE, List.of(written(essay)));
            case EvidenceInteraction evidence -> supported(evidence, ids, chance);
            case GapMatchInteraction match -> new FurtherAnswers(random, ids, chance).filled(match);
            case AssociateInteraction associate -> new FurtherAnswers(random, ids, chance).paired(associate);
            case ForecastInteraction forecast -> new FurtherAnswers(random, ids, chance).expected(forecast);
            case ConcordanceInteraction panel -> new FurtherAnswers(random, ids, chance).judged(panel);
            case DecisionInteraction decision -> new FurtherAnswers(random, ids, chance).decided(decision);
            case HottextInteraction words -> given(words.choice(), ids, chance);
            case HotspotInteraction graphic -> given(graphic.choice(), ids, chance);
            case GraphicOrderInteraction graphic -> given(graphic.order(), ids, chance);
            case GraphicAssociateInteraction graphic -> given(graphic.associate(), ids, chance);
            case GraphicGapMatchInteraction graphic -> given(graphic.match(), ids, chance);
            case SelectPointInteraction points -> new GraphicAnswers(random, chance).pointed(points);
            case PositionObjectInteraction objects -> new GraphicAnswers(random, chance).placed(objects);
            case MediaInteraction media -> Map.of(Interaction.RESPONSE, List.of(Integer.toString(media.minPlays())));
            case UploadInteraction ignored -> Map.of();
            case DrawingInteraction ignored ->
                Map.of(
                        DrawingInteraction.WORDS,
                        List.of(Essays.of(student.number()).lines().findFirst().orElse("")));
            case CompositeInteraction composite -> parts(composite, ids, chance);
            case EndAttemptInteraction ignored -> Map.of(Interaction.RESPONSE, List.of("true"));
            case SliderInteraction slider -> new GraphicAnswers(random, chance).slid(slider);
        };
    }

    private Map<String, List<String>> parts(CompositeInteraction composite, CandidateIds ids, double chance) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (int at = 0; at < composite.parts().size(); at++) {
            String name = CompositeInteraction.name(at);
            given(composite.parts().get(at).interaction(), ids.part(name + "."), chance)
                    .forEach((variable, values) -> given.put(name + "." + variable, values));
        }
        return given;
    }

    private double chance(double facility) {
        double easiness = Math.log(facility / (1 - facility));
        return 1 / (1 + Math.exp(-(student.ability() + easiness)));
    }

    private boolean right(double chance) {
        return random.nextDouble() < chance;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> picked(ChoiceInteraction choice, CandidateIds ids, double chance) {
        if (!choice.multiple()) {
            return List.of(ids.candidate(Interaction.RESPONSE, one(choice.choices(), chance)));
        }
        List<String> picked = new ArrayList<>();
        for (Choice one : choice.choices()) {
            if (one.key() == right(one.key() ? chance : Math.sqrt(chance))) {
                picked.add(ids.candidate(Interaction.RESPONSE, one.id()));
            }
        }
        return choice.maxChoices() == 0 ? picked : firstOf(picked, choice.maxChoices());
    }

    private static List<String> firstOf(List<String> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    /** The authored id of the key, or of a lure. */
    private String one(List<Choice> choices, double chance) {
        boolean right = right(chance);
        List<Choice> wanted =
                choices.stream().filter(choice -> choice.key() == right).toList();
        return any(wanted.isEmpty() ? choices : wanted).id();
    }

    private Map<String, List<String>> filled(InlineChoiceInteraction inline, CandidateIds ids, double chance) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        for (InlineGap gap : inline.gaps()) {
            filled.put(gap.id(), List.of(ids.candidate(gap.id(), one(gap.choices(), chance))));
        }
        return filled;
    }

    private Map<String, List<String>> typed(TextEntryInteraction entry, double chance) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (TextGap gap : entry.gaps()) {
            String value = right(chance) ? any(gap.accept()).value() : wrong(gap);
            typed.put(gap.id(), List.of(value.substring(0, Math.min(value.length(), gap.maxLength()))));
        }
        return typed;
    }

    private String wrong(TextGap gap) {
        return switch (gap.type()) {
            case INTEGER, FLOAT -> Integer.toString(2 + random.nextInt(60));
            case STRING, IDENTIFIER, DIRECTED_PAIR, PAIR, BOOLEAN, POINT, DURATION, FILE, URI, INT_OR_IDENTIFIER, ANY ->
                any(WRONG_WORDS);
        };
    }

    /** Each right pair found or missed; for a missed one its source goes, mostly, to a target that still has room. */
    private List<String> joined(MatchInteraction match, CandidateIds ids, double chance) {
        Map<String, Integer> room = new HashMap<>();
        match.targets().forEach(target -> room.put(target.id(), target.max() == 0 ? Integer.MAX_VALUE : target.max()));
        List<Scalar.Pair> missed = new ArrayList<>();
        List<Scalar.Pair> joined = new ArrayList<>();
        for (Scalar.Pair pair : match.pairs()) {
            (right(chance) ? joined : missed).add(pair);
        }
        joined.forEach(pair -> room.merge(pair.target(), -1, Integer::sum));
        for (Scalar.Pair pair : missed) {
            List<Scalar.Pair> free = match.targets().stream()
                    .map(target -> new Scalar.Pair(pair.source(), target.id()))
                    .filter(other -> room.getOrDefault(other.target(), 0) > 0
                            && !match.pairs().contains(other)
                            && !joined.contains(other))
                    .toList();
            if (!free.isEmpty() && right(0.8)) {
                Scalar.Pair lure = any(free);
                room.merge(lure.target(), -1, Integer::sum);
                joined.add(lure);
            }
        }
        return joined.stream().map(pair -> shown(pair, ids)).toList();
    }

    private List<String> sorted(ClassifyInteraction classify, CandidateIds ids, double chance) {
        List<? extends Option> types = classify.groups().getLast().options();
        List<String> sorted = new ArrayList<>();
        for (Scalar.Pair pair : classify.pairs()) {
            List<Scalar.Pair> others = types.stream()
                    .map(type -> new Scalar.Pair(pair.source(), type.id()))
                    .filter(other -> !other.equals(pair))
                    .toList();
            sorted.add(shown(right(chance) ? pair : any(others), ids));
        }
        return sorted;
    }

    private static String shown(Scalar.Pair pair, CandidateIds ids) {
        return ids.candidate(Interaction.SOURCES, pair.source())
                + " "
                + ids.candidate(Interaction.TARGETS, pair.target());
    }

    private List<String> ordered(OrderInteraction order, CandidateIds ids, double chance) {
        List<String> entries =
                new ArrayList<>(order.choices().stream().map(OrderEntry::id).toList());
        swapNeighbours(entries, chance);
        return entries.stream()
                .map(entry -> ids.candidate(Interaction.RESPONSE, entry))
                .toList();
    }

    private <T> void swapNeighbours(List<T> entries, double chance) {
        for (int at = 1; at < entries.size(); at++) {
            if (!right(chance)) {
                Collections.swap(entries, at - 1, at);
            }
        }
    }

    /** The ranks of the key, each rung now and then one off. */
    private List<String> ranked(LadderInteraction ladder, CandidateIds ids, double chance) {
        List<Rung> rungs = new ArrayList<>(ladder.rungs());
        int highest = rungs.stream().mapToInt(Rung::rank).max().orElse(1);
        int[] ranks = rungs.stream()
                .mapToInt(rung -> right(chance)
                        ? rung.rank()
                        : Math.clamp(rung.rank() + (random.nextBoolean() ? 1L : -1L), 1, highest))
                .toArray();
        return IntStream.range(0, ranks.length)
                .boxed()
                .sorted((a, b) -> Integer.compare(ranks[a], ranks[b]))
                .map(at -> ids.candidate(Interaction.RESPONSE, rungs.get(at).id()) + " " + ranks[at])
                .toList();
    }

    private String written(ExtendedTextInteraction essay) {
        String text = Essays.of(student.number());
        return text.substring(
                0, text.offsetByCodePoints(0, Math.min(text.codePointCount(0, text.length()), essay.maxLength())));
    }

    private Map<String, List<String>> supported(EvidenceInteraction evidence, CandidateIds ids, double chance) {
        Set<String> best = evidence.acceptedSentences().getFirst();
        List<String> ticked = new ArrayList<>();
        for (Sentence sentence : evidence.sentences()) {
            boolean supports = best.contains(sentence.id());
            if (supports ? right(chance) : !right(0.9 + 0.1 * chance)) {
                ticked.add(ids.candidate(Interaction.EVIDENCE, sentence.id()));
            }
        }
        return Map.of(
                Interaction.RESPONSE,
                List.of(ids.candidate(Interaction.RESPONSE, one(evidence.choices(), chance))),
                Interaction.EVIDENCE,
                firstOf(ticked, evidence.maxSentences()));
    }
}
