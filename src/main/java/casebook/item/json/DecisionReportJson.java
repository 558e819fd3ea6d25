package casebook.item.json;

import casebook.item.DecisionReport;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What a way through a decision comes to. */
public final class DecisionReportJson {

    private DecisionReportJson() {}

    /**
     * {@code {aims: [{html, weight, value, least, greatest}], constraints: [{html, kept}], served, kept, consistency}}; texts
     * are HTML, shares 0 to 1.
     */
    public static JsonObject write(DecisionReport way) {
        JsonObjectBuilder tree = JsonBuilders.object()
                .add("aims", JsonBuilders.objects(way.aims(), aim -> {
                    JsonObjectBuilder written = JsonBuilders.object().add("html", aim.html());
                    JsonBuilders.number(written, "weight", aim.weight());
                    JsonBuilders.number(written, "value", aim.value());
                    JsonBuilders.number(written, "least", aim.least());
                    JsonBuilders.number(written, "greatest", aim.greatest());
                    return written;
                }))
                .add(
                        "constraints",
                        JsonBuilders.objects(
                                way.bounds(),
                                bound -> JsonBuilders.object()
                                        .add("html", bound.html())
                                        .add("kept", bound.met())));
        JsonBuilders.number(tree, "served", way.served());
        JsonBuilders.number(tree, "kept", way.kept());
        JsonBuilders.number(tree, "consistency", way.consistency());
        return tree.build();
    }
}
