package casebook.item;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All texts of an item as HTML, by authored id. Made once for an item version and cached by the caller; it holds the
 * rationales, so it never leaves the server as a whole.
 *
 * @param text the gap text, with a {@code span} for each gap, or the transcript; empty for other kinds
 * @param options by group and id; plain text for the options of a list gap
 * @param rationales of options that have one, by group and id
 * @param rationale of the item; empty when there is none
 * @param modelAnswer of an essay
 * @param rubric of an essay, its descriptors as HTML
 * @param parts of a composite item, each as if it were an item; empty for others
 */
public record RenderedItem(
        String prompt,
        @Nullable String stimulus,
        String text,
        Map<String, Map<String, String>> options,
        Map<String, Map<String, String>> rationales,
        String rationale,
        @Nullable String modelAnswer,
        @Nullable Rubric rubric,
        List<RenderedItem> parts) {

    public static RenderedItem of(AssessmentItem item) {
        return of(item.interaction(), item.prompt(), item.stimulus(), item.rationale())
                .under(item.media());
    }

    /** With pictures and sounds above the stimulus. */
    private RenderedItem under(List<Illustration> media) {
        if (media.isEmpty()) {
            return this;
        }
        String shown = media.stream().map(Illustration::html).collect(Collectors.joining());
        return new RenderedItem(
                prompt,
                stimulus == null ? shown : shown + stimulus,
                text,
                options,
                rationales,
                rationale,
                modelAnswer,
                rubric,
                parts);
    }

    private static RenderedItem of(
            Interaction interaction, String prompt, @Nullable String stimulus, String rationale) {
        MarkedByPerson essay = interaction instanceof MarkedByPerson written ? written : null;
        return new RenderedItem(
                Markup.blocks(prompt),
                stimulus == null ? null : Markup.blocks(stimulus),
                gapText(interaction),
                byGroup(interaction, listed(interaction.kind()) ? RenderedItem::plain : RenderedItem::html),
                byGroup(interaction, RenderedItem::reason),
                Markup.blocks(rationale),
                essay == null ? null : Markup.blocks(essay.modelAnswer()),
                essay == null ? null : rubric(essay.rubric()),
                interaction instanceof CompositeInteraction composite
                        ? composite.parts().stream()
                                .map(part -> of(part.interaction(), part.prompt(), null, ""))
                                .toList()
                        : List.of());
    }

    /** Whether options stand in a list box, which takes no markup. */
    private static boolean listed(Kind kind) {
        return kind == Kind.INLINE_CHOICE || kind == Kind.GAP_MATCH;
    }

    private static Map<String, Map<String, String>> byGroup(
            Interaction interaction, Function<Option, Optional<String>> rendering) {
        Map<String, Map<String, String>> groups = new HashMap<>();
        for (OptionGroup group : interaction.groups()) {
            Map<String, String> texts = new HashMap<>();
            group.options().forEach(option -> rendering.apply(option).ifPresent(text -> texts.put(option.id(), text)));
            groups.put(group.name(), Map.copyOf(texts));
        }
        return Map.copyOf(groups);
    }

    private static Optional<String> plain(Option option) {
        return Optional.of(Markup.plain(option.text()));
    }

    private static Optional<String> html(Option option) {
        return Optional.of(
                switch (option) {
                    case Sentence sentence -> Markup.sentence(sentence.text());
                    case DecisionPoint point -> Markup.blocks(point.prompt());
                    case Choice choice -> Markup.line(choice.text());
                    case OrderEntry entry -> Markup.line(entry.text());
                    case Rung rung -> Markup.line(rung.text());
                    case MatchSource source -> Markup.line(source.text());
                    case MatchTarget target -> Markup.line(target.text());
                    case Statement statement -> Markup.line(statement.text());
                    case StatementType type -> Markup.line(type.text());
                    case PanelChoice choice -> Markup.line(choice.text());
                    case DecisionOption course -> Markup.line(course.text());
                    case DecisionConstraint constraint -> Markup.line(constraint.text());
                    case Placeable object -> Markup.line(object.text());
                });
    }

    private static Optional<String> reason(Option option) {
        return Optional.ofNullable(option.rationale()).map(Markup::blocks);
    }

    private static String gapText(Interaction interaction) {
        return switch (interaction) {
            case InlineChoiceInteraction inline -> Markup.gapText(inline.text());
            case TextEntryInteraction entry -> Markup.gapText(entry.text());
            case ChoiceInteraction ignored -> "";
            case MatchInteraction ignored -> "";
            case ClassifyInteraction ignored -> "";
            case OrderInteraction ignored -> "";
            case LadderInteraction ignored -> "";
            case MarkedByPerson ignored -> "";
            case MediaInteraction media -> Markup.blocks(media.medium().transcript());
            case EndAttemptInteraction ignored -> "";
            case CompositeInteraction ignored -> "";
            case GapMatchInteraction match -> Markup.gapText(match.text());
            case ForecastInteraction ignored -> Markup.gapText(ForecastInteraction.TEXT);
            case EvidenceInteraction ignored -> "";
            case AssociateInteraction ignored -> "";
            case ConcordanceInteraction ignored -> "";
            case DecisionInteraction ignored -> "";
            case HottextInteraction words -> Markup.gapText(words.text());
            case SliderInteraction ignored -> "";
            case HotspotInteraction ignored -> "";
            case GraphicOrderInteraction ignored -> "";
            case GraphicAssociateInteraction ignored -> "";
            case GraphicGapMatchInteraction ignored -> "";
            case SelectPointInteraction ignored -> "";
            case PositionObjectInteraction ignored -> "";
        };
    }

    private static Rubric rubric(Rubric rubric) {
        return new Rubric(rubric.criteria().stream()
                .map(criterion -> new Rubric.Criterion(
                        criterion.id(),
                        Markup.line(criterion.name()),
                        criterion.weight(),
                        criterion.levels().stream()
                                .map(level -> new Rubric.Level(level.score(), Markup.line(level.descriptor())))
                                .toList()))
                .toList());
    }

    /** What an option shows. */
    String option(String group, String id) {
        String html = options.getOrDefault(group, Map.of()).get(id);
        if (html == null) {
            throw new IllegalArgumentException("nothing was rendered for " + id + " of " + group);
        }
        return html;
    }

    /** Why an option is right or wrong, or null when its author did not say. */
    @Nullable
    String rationale(String group, String id) {
        return rationales.getOrDefault(group, Map.of()).get(id);
    }
}
