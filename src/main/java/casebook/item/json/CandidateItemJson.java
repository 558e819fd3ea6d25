package casebook.item.json;

import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateItem;
import casebook.item.FileType;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A candidate item as the table of CONTRACT section 6 gives it. */
public final class CandidateItemJson {

    private CandidateItemJson() {}

    /** {@code {kind, prompt, stimulus, …}}; {@code stimulus} is null where there is none. */
    public static JsonObject write(CandidateItem item) {
        JsonObjectBuilder tree =
                JsonBuilders.object().add("kind", item.kind().lexical()).add("prompt", item.prompt());
        JsonBuilders.nullable(tree, "stimulus", item.stimulus());
        parts(tree, item.interaction());
        return tree.build();
    }

    private static void parts(JsonObjectBuilder tree, CandidateInteraction interaction) {
        switch (interaction) {
            case CandidateInteraction.Choose choose -> choose(tree, choose);
            case CandidateInteraction.FillFromLists fill ->
                tree.add("html", fill.html()).add("gaps", JsonBuilders.objects(fill.gaps(), gap -> gap(gap, fill)));
            case CandidateInteraction.FillByTyping fill -> {
                tree.add("html", fill.html()).add("gaps", JsonBuilders.objects(fill.gaps(), CandidateItemJson::gap));
                CandidateInteraction.Terms terms = fill.terms();
                if (terms != null) {
                    tree.add(
                            "terms",
                            JsonBuilders.object()
                                    .add("criterion", terms.criterion())
                                    .add("resolver", terms.resolver())
                                    .add("resolvesOn", terms.resolvesOn().toString()));
                }
            }
            case CandidateInteraction.Join join ->
                tree.add("sources", associables(join.sources())).add("targets", associables(join.targets()));
            case CandidateInteraction.Arrange arrange -> tree.add("choices", options(arrange.choices()));
            case CandidateInteraction.Rank rank ->
                tree.add("rungs", options(rank.rungs())).add("ties", rank.ties());
            case CandidateInteraction.Write essay -> {
                tree.add("minWords", essay.minWords())
                        .add("maxWords", essay.maxWords())
                        .add("maxLength", essay.maxLength());
                if (essay.rich()) {
                    tree.add("rich", true);
                }
            }
            case CandidateInteraction.Play play ->
                tree.add("title", play.medium().title())
                        .add("url", play.medium().url())
                        .add("transcript", play.transcript())
                        .add("minPlays", play.minPlays())
                        .add("maxPlays", play.maxPlays());
            case CandidateInteraction.HandIn file ->
                tree.add(
                                "types",
                                JsonBuilders.strings(file.types().stream()
                                        .map(FileType::media)
                                        .toList()))
                        .add("maxBytes", file.maxBytes());
            case CandidateInteraction.Draw drawing -> tree.add("picture", PictureJson.write(drawing.picture()));
            case CandidateInteraction.Several several ->
                tree.add("questions", JsonBuilders.objects(several.questions(), CandidateItemJson::question));
            case CandidateInteraction.Press press -> tree.add("button", press.title());
            case CandidateInteraction.Decide decide ->
                tree.add("aims", JsonBuilders.strings(decide.aims()))
                        .add("constraints", JsonBuilders.strings(decide.constraints()))
                        .add("points", JsonBuilders.objects(decide.points(), CandidateItemJson::point));
            case CandidateInteraction.Slide slide -> {
                JsonBuilders.number(tree, "least", slide.least());
                JsonBuilders.number(tree, "most", slide.most());
                JsonBuilders.number(tree, "step", slide.step());
            }
            case CandidateInteraction.PickWords words -> choose(tree.add("html", words.html()), words.choose());
            case CandidateInteraction.OnPicture graphic ->
                parts(tree.add("picture", PictureJson.write(graphic.picture())), graphic.parts());
            case CandidateInteraction.Place place ->
                tree.add("picture", PictureJson.write(place.picture()))
                        .add("points", JsonBuilders.objects(place.spots(), CandidateItemJson::spot));
            case CandidateInteraction.Support support -> {
                choose(tree, support.answer());
                tree.add("passages", JsonBuilders.objects(support.passages(), CandidateItemJson::passage))
                        .add("maxSentences", support.maxSentences());
            }
        }
    }

    /** Each point to give, with its response variable and its name where it has one. */
    private static JsonObjectBuilder spot(CandidateInteraction.Spot spot) {
        return JsonBuilders.object().add("variable", spot.variable()).add("html", spot.html());
    }

    private static JsonObjectBuilder question(CandidateInteraction.Question question) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("name", question.name())
                .add("kind", question.kind().lexical())
                .add("prompt", question.prompt());
        JsonBuilders.number(tree, "marks", question.marks());
        parts(tree, question.interaction());
        return tree;
    }

    private static void choose(JsonObjectBuilder tree, CandidateInteraction.Choose choose) {
        tree.add("choices", options(choose.choices()))
                .add("multiple", choose.multiple())
                .add("minChoices", choose.minChoices())
                .add("maxChoices", choose.maxChoices());
        switch (choose.toll()) {
            case NONE -> {}
            case WRONG -> tree.add("toll", "wrong");
            case CERTAINTY -> tree.add("toll", "certainty");
            case ILLUSTRATIVE -> tree.add("toll", "illustrative");
        }
    }

    private static JsonArrayBuilder options(List<CandidateOption> options) {
        return JsonBuilders.objects(
                options, option -> JsonBuilders.object().add("id", option.id()).add("html", option.html()));
    }

    private static JsonArrayBuilder associables(List<Associable> options) {
        return JsonBuilders.objects(
                options,
                option -> JsonBuilders.object()
                        .add("id", option.id())
                        .add("html", option.html())
                        .add("max", option.max()));
    }

    private static JsonObjectBuilder gap(CandidateInteraction.ListGap gap, CandidateInteraction.FillFromLists fill) {
        JsonArrayBuilder choices = JsonBuilders.array();
        for (int place = 0; place < gap.choices().size(); place++) {
            CandidateOption choice = gap.choices().get(place);
            JsonObjectBuilder tree =
                    JsonBuilders.object().add("id", choice.id()).add("text", choice.html());
            choices.add(fill.most(place) == 0 ? tree : tree.add("max", fill.most(place)));
        }
        return JsonBuilders.object().add("id", gap.id()).add("choices", choices);
    }

    private static JsonObjectBuilder gap(CandidateInteraction.TypedGap gap) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("id", gap.id())
                .add("type", gap.type().lexical())
                .add("maxLength", gap.maxLength());
        bound(tree, "least", gap.least());
        bound(tree, "most", gap.most());
        return tree;
    }

    private static void bound(JsonObjectBuilder tree, String key, @Nullable Double bound) {
        if (bound != null) {
            JsonBuilders.number(tree, key, bound);
        }
    }

    private static JsonObjectBuilder point(CandidateInteraction.Point point) {
        JsonObjectBuilder tree = JsonBuilders.object().add("prompt", point.prompt());
        JsonBuilders.nullable(tree, "after", point.after());
        return tree.add("options", options(point.options()));
    }

    private static JsonObjectBuilder passage(CandidateInteraction.Passage passage) {
        return JsonBuilders.object().add("id", passage.id()).add("sentences", options(passage.sentences()));
    }
}
