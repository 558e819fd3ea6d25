package casebook.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * The order in which options are shown.
 *
 * @param mix whether the order is random; otherwise it is the authored one wherever that is not the key
 */
record ShownOrder(boolean mix, RandomGenerator random) {

    /** A lone order that is not the key's is missed less than once in 2^100 draws. */
    private static final int DRAWS = 100;

    /** By group; nothing for interactions that take text. */
    Map<String, List<? extends Option>> of(Interaction interaction) {
        return switch (interaction) {
            case ChoiceInteraction choice -> each(choice.groups(), mix && !choice.trueFalse());
            case InlineChoiceInteraction inline -> each(inline.groups(), mix);
            case TextEntryInteraction ignored -> Map.of();
            case MarkedByPerson ignored -> Map.of();
            case MediaInteraction ignored -> Map.of();
            case EndAttemptInteraction ignored -> Map.of();
            case CompositeInteraction composite -> parts(composite);
            case OrderInteraction order ->
                Map.of(Interaction.RESPONSE, unlike(order.choices(), shown -> shown.equals(order.choices())));
            case LadderInteraction ladder ->
                Map.of(Interaction.RESPONSE, unlike(ladder.rungs(), ShownOrder::ascending));
            case MatchInteraction match ->
                joined(match.sources(), mix ? shuffled(match.targets()) : match.targets(), match.pairs());
            case ClassifyInteraction classify ->
                joined(classify.statements(), List.of(StatementType.values()), classify.pairs());
            case EvidenceInteraction evidence -> evidence(evidence);
            case GapMatchInteraction match -> alike(match.groups());
            case AssociateInteraction associate -> alike(associate.groups());
            case ForecastInteraction ignored -> Map.of();
            case ConcordanceInteraction concordance -> each(concordance.groups(), false);
            case DecisionInteraction decision -> decision(decision);
            case HottextInteraction words -> each(words.groups(), false);
            case SliderInteraction ignored -> Map.of();
            case HotspotInteraction graphic -> of(graphic.choice());
            case GraphicOrderInteraction graphic -> of(graphic.order());
            case GraphicAssociateInteraction graphic -> of(graphic.associate());
            case GraphicGapMatchInteraction graphic -> of(graphic.match());
            case SelectPointInteraction ignored -> Map.of();
            case PositionObjectInteraction objects -> each(objects.groups(), false);
        };
    }

    private Map<String, List<? extends Option>> parts(CompositeInteraction composite) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        for (int at = 0; at < composite.parts().size(); at++) {
            CompositeInteraction.join(
                    CompositeInteraction.prefix(at),
                    of(composite.parts().get(at).interaction()),
                    shown);
        }
        return shown;
    }

    private Map<String, List<? extends Option>> each(List<OptionGroup> groups, boolean shuffle) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        groups.forEach(group -> shown.put(group.name(), shuffle ? shuffled(group.options()) : group.options()));
        return shown;
    }

    /** Groups of the same options, in the same order. */
    private Map<String, List<? extends Option>> alike(List<OptionGroup> groups) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        List<? extends Option> first = groups.getFirst().options();
        List<? extends Option> order = mix ? shuffled(first) : first;
        groups.forEach(group -> shown.put(group.name(), order));
        return shown;
    }

    /** The courses of each point are mixed; points and constraints stay. */
    private Map<String, List<? extends Option>> decision(DecisionInteraction decision) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        shown.put(Interaction.RESPONSE, mix ? shuffled(decision.options()) : decision.options());
        shown.put(DecisionInteraction.POINTS, decision.points());
        shown.put(DecisionInteraction.CONSTRAINTS, decision.constraints());
        return shown;
    }

    /** Sentences stay in reading order. */
    private Map<String, List<? extends Option>> evidence(EvidenceInteraction evidence) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        shown.put(Interaction.RESPONSE, mix ? shuffled(evidence.choices()) : evidence.choices());
        shown.put(Interaction.EVIDENCE, evidence.sentences());
        return shown;
    }

    /** Sources in key order would run parallel to the targets, or stand as the author listed their pairs. */
    private Map<String, List<? extends Option>> joined(
            List<? extends Option> sources, List<? extends Option> targets, List<Scalar.Pair> pairs) {
        Map<String, List<? extends Option>> shown = new LinkedHashMap<>();
        shown.put(
                Interaction.SOURCES,
                unlike(
                        sources,
                        order ->
                                parallel(order, targets, pairs) || (mix && order.size() > 2 && order.equals(sources))));
        shown.put(Interaction.TARGETS, targets);
        return shown;
    }

    private static boolean parallel(
            List<? extends Option> sources, List<? extends Option> targets, List<Scalar.Pair> pairs) {
        int least = -1;
        for (Option source : sources) {
            int place = place(source, targets, pairs);
            if (place >= 0 && place < least) {
                return false;
            }
            least = Math.max(least, place);
        }
        return true;
    }

    /** The place of the first target that the source belongs to, or -1 for a source that belongs to none. */
    private static int place(Option source, List<? extends Option> targets, List<Scalar.Pair> pairs) {
        for (int at = 0; at < targets.size(); at++) {
            if (pairs.contains(new Scalar.Pair(source.id(), targets.get(at).id()))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ascending(List<Rung> rungs) {
        for (int at = 1; at < rungs.size(); at++) {
            if (rungs.get(at - 1).rank() > rungs.get(at).rank()) {
                return false;
            }
        }
        return true;
    }

    /** An order that is not the key's; where every order is the key's, any. */
    private <T extends Option> List<T> unlike(List<T> authored, Predicate<List<T>> isKey) {
        List<T> shown = mix ? shuffled(authored) : authored;
        for (int draws = 0; isKey.test(shown) && draws < DRAWS; draws++) {
            shown = shuffled(authored);
        }
        return shown;
    }

    private <T> List<T> shuffled(List<T> authored) {
        List<T> shown = new ArrayList<>(authored);
        for (int last = shown.size() - 1; last > 0; last--) {
            Collections.swap(shown, last, random.nextInt(last + 1));
        }
        return shown;
    }
}
