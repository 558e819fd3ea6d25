package casebook.item.json;

import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateItem;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** A candidate item as the table of CONTRACT section 6 gives it. */
public final class CandidateItemJson {

    private CandidateItemJson() {}

    /** {@code {kind, prompt, stimulus, …}}; {@code stimulus} is null where there is none. */
    public static JsonObject write(CandidateItem item) {
        JsonObjectBuilder tree =
                JsonBuilders.object().add("kind", item.kind().lexical()).add("prompt", item.prompt());
        JsonBuilders.nullable(tree, "stimulus", item.stimulus());
        switch (item.interaction()) {
            case CandidateInteraction.Choose choose -> choose(tree, choose);
            case CandidateInteraction.FillFromLists fill ->
                tree.add("html", fill.html()).add("gaps", JsonBuilders.objects(fill.gaps(), CandidateItemJson::gap));
            case CandidateInteraction.FillByTyping fill ->
                tree.add("html", fill.html()).add("gaps", JsonBuilders.objects(fill.gaps(), CandidateItemJson::gap));
            case CandidateInteraction.Join join ->
                tree.add("sources", associables(join.sources())).add("targets", associables(join.targets()));
            case CandidateInteraction.Arrange arrange -> tree.add("choices", options(arrange.choices()));
            case CandidateInteraction.Rank rank ->
                tree.add("rungs", options(rank.rungs())).add("ties", rank.ties());
            case CandidateInteraction.Write essay ->
                tree.add("minWords", essay.minWords())
                        .add("maxWords", essay.maxWords())
                        .add("maxLength", essay.maxLength());
            case CandidateInteraction.Support support -> {
                choose(tree, support.answer());
                tree.add("passages", JsonBuilders.objects(support.passages(), CandidateItemJson::passage))
                        .add("maxSentences", support.maxSentences());
            }
        }
        return tree.build();
    }

    private static void choose(JsonObjectBuilder tree, CandidateInteraction.Choose choose) {
        tree.add("choices", options(choose.choices()))
                .add("multiple", choose.multiple())
                .add("minChoices", choose.minChoices())
                .add("maxChoices", choose.maxChoices());
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

    private static JsonObjectBuilder gap(CandidateInteraction.ListGap gap) {
        JsonArrayBuilder choices = JsonBuilders.objects(
                gap.choices(),
                choice -> JsonBuilders.object().add("id", choice.id()).add("text", choice.html()));
        return JsonBuilders.object().add("id", gap.id()).add("choices", choices);
    }

    private static JsonObjectBuilder gap(CandidateInteraction.TypedGap gap) {
        return JsonBuilders.object()
                .add("id", gap.id())
                .add("type", gap.type().lexical())
                .add("maxLength", gap.maxLength());
    }

    private static JsonObjectBuilder passage(CandidateInteraction.Passage passage) {
        return JsonBuilders.object().add("id", passage.id()).add("sentences", options(passage.sentences()));
    }
}
