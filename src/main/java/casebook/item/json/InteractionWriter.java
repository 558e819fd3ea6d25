package casebook.item.json;

import casebook.item.AssociateInteraction;
import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.ChoiceScoring;
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
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.OrderInteraction;
import casebook.item.Picture;
import casebook.item.PositionObjectInteraction;
import casebook.item.Quotation;
import casebook.item.Scalar;
import casebook.item.SelectPointInteraction;
import casebook.item.Sentence;
import casebook.item.SliderInteraction;
import casebook.item.Statement;
import casebook.item.TextEntryInteraction;
import casebook.item.TextGap;
import casebook.item.UploadInteraction;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Writes what is particular to a kind of item, without defaults. */
final class InteractionWriter {

    private InteractionWriter() {}

    static void write(JsonObjectBuilder tree, Interaction interaction) {
        switch (interaction) {
            case ChoiceInteraction choice -> choice(tree, choice);
            case InlineChoiceInteraction inline ->
                tree.add("text", inline.text())
                        .add("gaps", JsonBuilders.objects(inline.gaps(), InteractionWriter::gap));
            case TextEntryInteraction entry ->
                tree.add("text", entry.text()).add("gaps", JsonBuilders.objects(entry.gaps(), InteractionWriter::gap));
            case MatchInteraction match -> match(tree, match);
            case ClassifyInteraction classify ->
                tree.add("statements", JsonBuilders.objects(classify.statements(), InteractionWriter::statement));
            case OrderInteraction order ->
                tree.add(
                        "choices",
                        JsonBuilders.objects(order.choices(), entry -> associable(entry.id(), entry.text(), 0, 0)));
            case LadderInteraction ladder ->
                tree.add(
                                "rungs",
                                JsonBuilders.objects(
                                        ladder.rungs(),
                                        rung -> associable(rung.id(), rung.text(), 0, 0)
                                                .add("rank", rung.rank())))
                        .add("exhibit", ladder.exhibit());
            case ExtendedTextInteraction essay -> extendedText(tree, essay);
            case EvidenceInteraction evidence -> evidence(tree, evidence);
            case GapMatchInteraction match -> FurtherWriter.gapMatch(tree, match);
            case AssociateInteraction associate -> FurtherWriter.associate(tree, associate);
            case ForecastInteraction forecast -> FurtherWriter.forecast(tree, forecast);
            case ConcordanceInteraction concordance -> FurtherWriter.concordance(tree, concordance);
            case DecisionInteraction decision -> FurtherWriter.decision(tree, decision);
            case HottextInteraction words -> {
                tree.add("text", words.text());
                write(tree, words.choice());
            }
            case MediaInteraction media -> MadeWriter.media(tree, media);
            case UploadInteraction upload -> MadeWriter.upload(tree, upload);
            case DrawingInteraction drawing -> MadeWriter.drawing(tree, drawing);
            case CompositeInteraction composite ->
                tree.add("parts", JsonBuilders.objects(composite.parts(), InteractionWriter::part));
            case EndAttemptInteraction end -> tree.add("button", end.title());
            case SliderInteraction slider -> GraphicWriter.slider(tree, slider);
            case HotspotInteraction graphic -> graphic(tree, graphic.picture(), graphic.choice());
            case GraphicOrderInteraction graphic -> graphic(tree, graphic.picture(), graphic.order());
            case GraphicAssociateInteraction graphic -> graphic(tree, graphic.picture(), graphic.associate());
            case GraphicGapMatchInteraction graphic -> graphic(tree, graphic.picture(), graphic.match());
            case SelectPointInteraction points -> GraphicWriter.selectPoint(tree, points);
            case PositionObjectInteraction objects -> GraphicWriter.positionObject(tree, objects);
        }
    }

    private static JsonObjectBuilder part(CompositeInteraction.Part part) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("kind", part.interaction().kind().lexical())
                .add("prompt", part.prompt());
        JsonBuilders.number(tree, "marks", part.marks());
        write(tree, part.interaction());
        return tree;
    }

    private static void graphic(JsonObjectBuilder tree, Picture picture, Interaction parts) {
        GraphicWriter.picture(tree, picture);
        write(tree, parts);
    }

    private static void choice(JsonObjectBuilder tree, ChoiceInteraction choice) {
        flag(tree, "multiple", choice.multiple());
        whole(tree, "minChoices", choice.minChoices(), 0);
        whole(tree, "maxChoices", choice.maxChoices(), 0);
        flag(tree, "trueFalse", choice.trueFalse());
        if (choice.scoring() != ChoiceScoring.PARTIAL) {
            tree.add("scoring", choice.scoring().lexical());
        }
        tree.add("choices", choices(choice.choices()));
    }

    private static JsonArrayBuilder choices(List<Choice> choices) {
        return JsonBuilders.objects(choices, choice -> {
            JsonObjectBuilder tree = associable(choice.id(), choice.text(), 0, 0);
            flag(tree, "key", choice.key());
            JsonBuilders.optional(tree, "rationale", choice.rationale());
            JsonBuilders.optional(tree, "misconception", choice.misconception());
            return tree;
        });
    }

    private static JsonObjectBuilder gap(InlineGap gap) {
        return JsonBuilders.object().add("id", gap.id()).add("choices", choices(gap.choices()));
    }

    private static JsonObjectBuilder gap(TextGap gap) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("id", gap.id())
                .add("type", gap.type().lexical())
                .add("maxLength", gap.maxLength());
        flag(tree, "caseSensitive", gap.rule().caseSensitive());
        flag(tree, "ignoreDiacritics", gap.rule().ignoreDiacritics());
        if (gap.tolerance() != 0) {
            JsonBuilders.number(tree, "tolerance", gap.tolerance());
        }
        return tree.add("accept", JsonBuilders.objects(gap.accept(), accepted -> {
            JsonObjectBuilder value = JsonBuilders.object().add("value", accepted.value());
            if (accepted.fraction() != 1) {
                value.add("fraction", accepted.fraction());
            }
            return value;
        }));
    }

    private static void match(JsonObjectBuilder tree, MatchInteraction match) {
        tree.add(
                        "sources",
                        JsonBuilders.objects(
                                match.sources(), source -> associable(source.id(), source.text(), source.max(), 1)))
                .add(
                        "targets",
                        JsonBuilders.objects(
                                match.targets(), target -> associable(target.id(), target.text(), target.max(), 0)));
        JsonArrayBuilder pairs = JsonBuilders.array();
        for (Scalar.Pair pair : match.pairs()) {
            pairs.add(JsonBuilders.strings(List.of(pair.source(), pair.target())));
        }
        tree.add("pairs", pairs);
    }

    private static JsonObjectBuilder statement(Statement statement) {
        JsonObjectBuilder tree = associable(statement.id(), statement.text(), 0, 0)
                .add("type", statement.type().lexical());
        JsonBuilders.optional(tree, "rationale", statement.rationale());
        return tree;
    }

    private static void extendedText(JsonObjectBuilder tree, ExtendedTextInteraction essay) {
        tree.add("minWords", essay.minWords()).add("maxWords", essay.maxWords());
        whole(tree, "maxLength", essay.maxLength(), ExtendedTextInteraction.USUAL_LENGTH);
        flag(tree, "rich", essay.rich());
        tree.add("modelAnswer", essay.modelAnswer()).add("rubric", RubricJson.write(essay.rubric()));
    }

    private static void evidence(JsonObjectBuilder tree, EvidenceInteraction evidence) {
        tree.add("choices", choices(evidence.choices()))
                .add("passages", JsonBuilders.strings(evidence.passages()))
                .add("maxSentences", evidence.maxSentences());
        JsonBuilders.number(tree, "answerMarks", evidence.answerMarks());
        JsonBuilders.number(tree, "evidenceMarks", evidence.evidenceMarks());
        JsonArrayBuilder accepted = JsonBuilders.array();
        evidence.accepted().forEach(set -> accepted.add(JsonBuilders.objects(set, InteractionWriter::quotation)));
        tree.add("accepted", accepted);
        if (!evidence.sentences().isEmpty()) {
            tree.add("sentences", JsonBuilders.objects(evidence.sentences(), InteractionWriter::sentence));
        }
    }

    private static JsonObjectBuilder quotation(Quotation quotation) {
        return JsonBuilders.object().add("passage", quotation.passage()).add("quote", quotation.quote());
    }

    private static JsonObjectBuilder sentence(Sentence sentence) {
        return JsonBuilders.object()
                .add("passage", sentence.passage())
                .add("id", sentence.id())
                .add("text", sentence.text());
    }

    private static JsonObjectBuilder associable(String id, String text, int max, int usual) {
        JsonObjectBuilder tree = JsonBuilders.object().add("id", id).add("text", text);
        whole(tree, "max", max, usual);
        return tree;
    }

    private static void flag(JsonObjectBuilder tree, String key, boolean flag) {
        if (flag) {
            tree.add(key, true);
        }
    }

    private static void whole(JsonObjectBuilder tree, String key, int number, int usual) {
        if (number != usual) {
            tree.add(key, number);
        }
    }
}
