package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The key of an item in the ids that one candidate saw: for feedback that is released, and for staff. Texts are HTML.
 *
 * @param correct a response that earns all marks; null for an essay
 * @param rationale why it is right; empty when the author did not say
 * @param options what was said of each option, by candidate id; options of which nothing was said are left out
 * @param accepted all accepted texts of each typed gap, as authored; empty for other kinds
 * @param evidence the accepted sets of sentences in candidate ids; empty for other kinds
 * @param areas where points belong, by response variable; empty for other kinds
 * @param modelAnswer of an essay
 * @param rubric of an essay, its descriptors as HTML
 */
public record KeyView(
        @Nullable LexicalResponse correct,
        String rationale,
        Map<String, OptionKey> options,
        List<Anchor> anchors,
        Map<String, List<String>> accepted,
        List<Set<String>> evidence,
        Map<String, List<Shape>> areas,
        @Nullable String modelAnswer,
        @Nullable Rubric rubric) {

    /**
     * What is said of an option.
     *
     * @param rationale HTML
     * @param misconception an id of the controlled list
     */
    public record OptionKey(
            @Nullable String rationale, @Nullable String misconception) {}

    public static KeyView of(AssessmentItem item, RenderedItem rendered, CandidateIds ids) {
        return new KeyView(
                correct(item.interaction(), ids),
                rendered.rationale(),
                options(item.interaction(), rendered, ids),
                item.anchors(),
                accepted(item.interaction()),
                evidence(item.interaction(), ids),
                item.responseProcessing() instanceof PointsInAreas points ? points.areas() : Map.of(),
                rendered.modelAnswer(),
                rendered.rubric());
    }

    private static @Nullable LexicalResponse correct(Interaction interaction, CandidateIds ids) {
        return switch (interaction) {
            case MarkedByPerson ignored -> null;
            case CompositeInteraction composite -> parts(composite, ids);
            case MediaInteraction media -> encoded(media, ids);
            case EndAttemptInteraction end -> encoded(end, ids);
            case TextEntryInteraction entry -> new LexicalResponse(typed(entry));
            case ChoiceInteraction choice -> encoded(choice, ids);
            case InlineChoiceInteraction inline -> encoded(inline, ids);
            case MatchInteraction match -> encoded(match, ids);
            case ClassifyInteraction classify -> encoded(classify, ids);
            case OrderInteraction order -> encoded(order, ids);
            case LadderInteraction ladder -> encoded(ladder, ids);
            case EvidenceInteraction evidence -> encoded(evidence, ids);
            case GapMatchInteraction match -> encoded(match, ids);
            case AssociateInteraction associate -> encoded(associate, ids);
            case ForecastInteraction forecast -> encoded(forecast, ids);
            case ConcordanceInteraction concordance -> encoded(concordance, ids);
            case DecisionInteraction decision -> encoded(decision, ids);
            case HottextInteraction words -> encoded(words, ids);
            case SliderInteraction slider -> encoded(slider, ids);
            case HotspotInteraction graphic -> encoded(graphic, ids);
            case GraphicOrderInteraction graphic -> encoded(graphic, ids);
            case GraphicAssociateInteraction graphic -> encoded(graphic, ids);
            case GraphicGapMatchInteraction graphic -> encoded(graphic, ids);
            case SelectPointInteraction points -> encoded(points, ids);
            case PositionObjectInteraction objects -> encoded(objects, ids);
        };
    }

    private static LexicalResponse parts(CompositeInteraction composite, CandidateIds ids) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int at = 0; at < composite.parts().size(); at++) {
            String prefix = CompositeInteraction.prefix(at);
            LexicalResponse part = correct(composite.parts().get(at).interaction(), ids.part(prefix));
            CompositeInteraction.join(prefix, part == null ? Map.of() : part.values(), values);
        }
        return new LexicalResponse(values);
    }

    /** The first text of each gap that earns all of it. */
    private static Map<String, List<String>> typed(TextEntryInteraction entry) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (TextGap gap : entry.gaps()) {
            values.put(
                    gap.id(),
                    gap.accept().stream()
                            .filter(accepted -> accepted.fraction() >= 1)
                            .map(TextGap.Accepted::value)
                            .limit(1)
                            .toList());
        }
        return values;
    }

    private static LexicalResponse encoded(Interaction interaction, CandidateIds ids) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (ResponseDeclaration declaration : interaction.declarations()) {
            values.put(
                    declaration.id(),
                    declaration.correct().members().stream()
                            .map(member -> encoded(interaction, declaration.id(), member, ids))
                            .toList());
        }
        return new LexicalResponse(values);
    }

    private static String encoded(Interaction interaction, String variable, Scalar member, CandidateIds ids) {
        return switch (member) {
            case Scalar.Identifier identifier -> ids.candidate(variable, identifier.id());
            case Scalar.Pair pair ->
                interaction instanceof LadderInteraction
                        ? ids.candidate(Interaction.RESPONSE, pair.source()) + " " + pair.target()
                        : ids.candidate(Interaction.SOURCES, pair.source())
                                + " "
                                + ids.candidate(Interaction.TARGETS, pair.target());
            case Scalar.Text text -> text.text();
            case Scalar.Real real -> real.lexical();
            case Scalar.Bool bool -> bool.lexical();
            case Scalar.Point point -> point.lexical();
            case Scalar.Association association -> association.lexical();
            case Scalar.Field field -> field.lexical();
        };
    }

    private static Map<String, OptionKey> options(Interaction interaction, RenderedItem rendered, CandidateIds ids) {
        Map<String, OptionKey> keys = new LinkedHashMap<>();
        for (OptionGroup group : interaction.groups()) {
            Map<String, Option> authored =
                    group.options().stream().collect(Collectors.toMap(Option::id, option -> option));
            for (CandidateIds.Shown shown : ids.shown(group.name())) {
                String rationale = rendered.rationale(group.name(), shown.authored());
                String misconception =
                        authored.get(shown.authored()) instanceof Choice choice ? choice.misconception() : null;
                if (rationale != null || misconception != null) {
                    keys.put(shown.candidate(), new OptionKey(rationale, misconception));
                }
            }
        }
        return keys;
    }

    private static Map<String, List<String>> accepted(Interaction interaction) {
        Map<String, List<String>> accepted = new LinkedHashMap<>();
        if (interaction instanceof TextEntryInteraction entry) {
            entry.gaps()
                    .forEach(gap -> accepted.put(
                            gap.id(),
                            gap.accept().stream().map(TextGap.Accepted::value).toList()));
        }
        if (interaction instanceof CompositeInteraction composite) {
            for (int at = 0; at < composite.parts().size(); at++) {
                CompositeInteraction.join(
                        CompositeInteraction.prefix(at),
                        accepted(composite.parts().get(at).interaction()),
                        accepted);
            }
        }
        return accepted;
    }

    private static List<Set<String>> evidence(Interaction interaction, CandidateIds ids) {
        return interaction instanceof EvidenceInteraction evidence
                ? evidence.acceptedSentences().stream()
                        .map(set -> set.stream()
                                .map(id -> ids.candidate(Interaction.EVIDENCE, id))
                                .collect(Collectors.toUnmodifiableSet()))
                        .toList()
                : List.of();
    }
}
