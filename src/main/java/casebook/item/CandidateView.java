package casebook.item;

import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows an interaction under drawn ids. */
record CandidateView(RenderedItem rendered, CandidateIds ids) {

    CandidateInteraction of(Interaction interaction) {
        return switch (interaction) {
            case ChoiceInteraction choice -> choose(choice);
            case InlineChoiceInteraction inline -> lists(inline);
            case TextEntryInteraction entry -> typed(entry);
            case MatchInteraction match ->
                new CandidateInteraction.Join(
                        associables(Interaction.SOURCES, match.sources()),
                        associables(Interaction.TARGETS, match.targets()));
            case ClassifyInteraction classify ->
                new CandidateInteraction.Join(
                        associables(Interaction.SOURCES, classify.statements()),
                        associables(Interaction.TARGETS, List.of(StatementType.values())));
            case OrderInteraction ignored -> new CandidateInteraction.Arrange(options(Interaction.RESPONSE));
            case LadderInteraction ladder ->
                new CandidateInteraction.Rank(options(Interaction.RESPONSE), ladder.ties());
            case ExtendedTextInteraction essay ->
                new CandidateInteraction.Write(essay.minWords(), essay.maxWords(), essay.maxLength(), essay.rich());
            case EvidenceInteraction evidence ->
                new CandidateInteraction.Support(
                        new CandidateInteraction.Choose(options(Interaction.RESPONSE), false, 0, 1),
                        passages(evidence),
                        evidence.maxSentences());
            case GapMatchInteraction match ->
                new CandidateInteraction.FillFromLists(
                        rendered.text(),
                        match.gaps().stream()
                                .map(gap -> new CandidateInteraction.ListGap(gap.id(), options(gap.id())))
                                .toList(),
                        ids.shown(match.gaps().getFirst().id()).stream()
                                .map(shown -> max(match.choices(), shown.authored()))
                                .toList());
            case AssociateInteraction associate ->
                new CandidateInteraction.Join(
                        associables(Interaction.SOURCES, associate.choices()),
                        associables(Interaction.TARGETS, associate.choices()),
                        true);
            case ForecastInteraction forecast -> foreseen(forecast);
            case ConcordanceInteraction panel ->
                new CandidateInteraction.Choose(
                        options(Interaction.RESPONSE),
                        false,
                        0,
                        1,
                        panel.illustrative() ? CandidateInteraction.Toll.ILLUSTRATIVE : CandidateInteraction.Toll.NONE);
            case DecisionInteraction decision -> decide(decision);
            case HottextInteraction words ->
                new CandidateInteraction.PickWords(rendered.text(), choose(words.choice()));
            case SliderInteraction slider ->
                new CandidateInteraction.Slide(slider.least(), slider.most(), slider.step());
            case HotspotInteraction graphic -> pictured().spots(graphic, of(graphic.choice()));
            case GraphicOrderInteraction graphic -> pictured().order(graphic);
            case GraphicAssociateInteraction graphic -> pictured().associate(graphic, of(graphic.associate()));
            case GraphicGapMatchInteraction graphic -> pictured().gapMatch(graphic, of(graphic.match()));
            case MediaInteraction media ->
                new CandidateInteraction.Play(media.medium(), rendered.text(), media.minPlays(), media.maxPlays());
            case UploadInteraction upload -> new CandidateInteraction.HandIn(upload.types(), upload.maxBytes());
            case DrawingInteraction drawing -> new CandidateInteraction.Draw(drawing.picture());
            case CompositeInteraction composite -> several(composite);
            case EndAttemptInteraction end -> new CandidateInteraction.Press(end.title());
            case SelectPointInteraction points -> pictured().points(points);
            case PositionObjectInteraction objects -> pictured().objects(objects);
        };
    }

    private CandidateInteraction foreseen(ForecastInteraction forecast) {
        String criterion = forecast.criterion();
        String resolver = forecast.resolver();
        LocalDate day = forecast.resolvesOn();
        return new CandidateInteraction.FillByTyping(
                rendered.text(),
                List.of(new CandidateInteraction.TypedGap(
                        ForecastInteraction.PROBABILITY,
                        BaseType.FLOAT,
                        ForecastInteraction.LENGTH,
                        0.0,
                        ForecastInteraction.CERTAIN)),
                criterion == null || resolver == null || day == null
                        ? null
                        : new CandidateInteraction.Terms(Markup.blocks(criterion), Markup.line(resolver), day));
    }

    private CandidateInteraction several(CompositeInteraction composite) {
        List<CandidateInteraction.Question> questions = new ArrayList<>();
        for (CompositeInteraction.Part part : composite.parts()) {
            int at = questions.size();
            RenderedItem shown = rendered.parts().get(at);
            questions.add(new CandidateInteraction.Question(
                    CompositeInteraction.name(at),
                    part.interaction().kind(),
                    shown.prompt(),
                    part.marks(),
                    new CandidateView(shown, ids.part(CompositeInteraction.prefix(at))).of(part.interaction())));
        }
        return new CandidateInteraction.Several(questions);
    }

    private CandidateInteraction.Choose choose(ChoiceInteraction choice) {
        return new CandidateInteraction.Choose(
                options(Interaction.RESPONSE),
                choice.multiple(),
                choice.minChoices(),
                maxChoices(choice),
                toll(choice));
    }

    private PictureView pictured() {
        return new PictureView(rendered, ids);
    }

    private CandidateInteraction decide(DecisionInteraction decision) {
        return new CandidateInteraction.Decide(
                decision.aims().values().stream().map(Markup::line).toList(),
                decision.constraints().stream()
                        .map(constraint -> rendered.option(DecisionInteraction.CONSTRAINTS, constraint.id()))
                        .toList(),
                decision.points().stream().map(this::point).toList());
    }

    private CandidateInteraction.Point point(DecisionPoint point) {
        String after = point.after();
        Set<String> here = point.options().stream().map(DecisionOption::id).collect(Collectors.toSet());
        return new CandidateInteraction.Point(
                rendered.option(DecisionInteraction.POINTS, point.id()),
                after == null ? null : ids.candidate(Interaction.RESPONSE, after),
                ids.shown(Interaction.RESPONSE).stream()
                        .filter(shown -> here.contains(shown.authored()))
                        .map(shown -> new CandidateOption(
                                shown.candidate(), rendered.option(Interaction.RESPONSE, shown.authored())))
                        .toList());
    }

    private CandidateInteraction lists(InlineChoiceInteraction inline) {
        return new CandidateInteraction.FillFromLists(
                rendered.text(),
                inline.gaps().stream()
                        .map(gap -> new CandidateInteraction.ListGap(gap.id(), options(gap.id())))
                        .toList());
    }

    private CandidateInteraction typed(TextEntryInteraction entry) {
        return new CandidateInteraction.FillByTyping(
                rendered.text(),
                entry.gaps().stream()
                        .map(gap -> new CandidateInteraction.TypedGap(gap.id(), gap.type(), gap.maxLength()))
                        .toList());
    }

    private static CandidateInteraction.Toll toll(ChoiceInteraction choice) {
        return switch (choice.scoring()) {
            case PARTIAL, ALL_OR_NOTHING -> CandidateInteraction.Toll.NONE;
            case NEGATIVE -> CandidateInteraction.Toll.WRONG;
            case CERTAINTY -> CandidateInteraction.Toll.CERTAINTY;
        };
    }

    /** To pick one is all that a single choice allows; for several the number of keys must not show. */
    private static int maxChoices(ChoiceInteraction choice) {
        return choice.multiple() ? choice.maxChoices() : 1;
    }

    private List<CandidateOption> options(String group) {
        return ids.shown(group).stream()
                .map(shown -> new CandidateOption(shown.candidate(), rendered.option(group, shown.authored())))
                .toList();
    }

    private List<Associable> associables(String group, List<? extends Option> authored) {
        return ids.shown(group).stream()
                .map(shown -> new Associable(
                        shown.candidate(), rendered.option(group, shown.authored()), max(authored, shown.authored())))
                .toList();
    }

    private static int max(List<? extends Option> authored, String id) {
        for (Option option : authored) {
            if (option.id().equals(id)) {
                return switch (option) {
                    case MatchSource source -> source.max();
                    case MatchTarget target -> target.max();
                    case Statement ignored -> 1;
                    case StatementType ignored -> 0;
                    case Choice ignored -> throw notJoined(id);
                    case OrderEntry ignored -> throw notJoined(id);
                    case Rung ignored -> throw notJoined(id);
                    case Sentence ignored -> throw notJoined(id);
                    case PanelChoice ignored -> throw notJoined(id);
                    case Placeable ignored -> throw notJoined(id);
                    case DecisionOption ignored -> throw notJoined(id);
                    case DecisionPoint ignored -> throw notJoined(id);
                    case DecisionConstraint ignored -> throw notJoined(id);
                };
            }
        }
        throw new IllegalArgumentException("the item has no " + id);
    }

    private static IllegalArgumentException notJoined(String id) {
        return new IllegalArgumentException(id + " is not to be joined");
    }

    private List<CandidateInteraction.Passage> passages(EvidenceInteraction evidence) {
        return evidence.passages().stream()
                .map(passage -> new CandidateInteraction.Passage(
                        passage,
                        evidence.sentences().stream()
                                .filter(sentence -> sentence.passage().equals(passage))
                                .map(sentence -> new CandidateOption(
                                        ids.candidate(Interaction.EVIDENCE, sentence.id()),
                                        rendered.option(Interaction.EVIDENCE, sentence.id())))
                                .toList()))
                .toList();
    }
}
