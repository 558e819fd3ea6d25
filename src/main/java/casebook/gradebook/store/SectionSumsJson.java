package casebook.gradebook.store;

import casebook.gradebook.report.ConceptKey;
import casebook.gradebook.report.ConceptSums;
import casebook.gradebook.report.QuestionSums;
import casebook.gradebook.report.SectionSums;
import casebook.psychometrics.PairSums;
import casebook.shared.JsonTree;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/** The sums of a section as JSON; its id stands beside it. */
final class SectionSumsJson {
    static final int FORMAT = 1;

    private SectionSumsJson() {}

    static String write(SectionSums sums) {
        JsonArrayBuilder shares = JsonTree.array();
        sums.shares().forEach(shares::add);
        JsonArrayBuilder concepts = JsonTree.array();
        sums.concepts()
                .forEach(each -> concepts.add(JsonTree.array()
                        .add(each.concept().bank())
                        .add(each.concept().concept())
                        .add(each.students())
                        .add(each.score())
                        .add(each.max())));
        JsonArrayBuilder questions = JsonTree.array();
        sums.questions().forEach(each -> questions.add(question(each)));
        return JsonTree.object()
                .add("students", sums.students())
                .add("ungraded", sums.ungraded())
                .add("shares", shares)
                .add("concepts", concepts)
                .add("questions", questions)
                .build()
                .toString();
    }

    private static JsonArrayBuilder question(QuestionSums each) {
        PairSums pairs = each.pairs();
        return JsonTree.array()
                .add(each.version())
                .add(each.n())
                .add(each.right())
                .add(each.share())
                .add(pairs.n())
                .add(pairs.x())
                .add(pairs.y())
                .add(pairs.xx())
                .add(pairs.yy())
                .add(pairs.xy());
    }

    static SectionSums read(long section, String text) {
        try (JsonReader reader = JsonTree.reader(text)) {
            JsonObject tree = reader.readObject();
            return new SectionSums(
                    section,
                    tree.getInt("students"),
                    tree.getJsonArray("shares").getValuesAs(JsonNumber::doubleValue),
                    tree.getInt("ungraded"),
                    arrays(tree, "concepts").stream()
                            .map(SectionSumsJson::concept)
                            .toList(),
                    arrays(tree, "questions").stream()
                            .map(SectionSumsJson::question)
                            .toList());
        }
    }

    private static List<JsonArray> arrays(JsonObject tree, String name) {
        return tree.getJsonArray(name).getValuesAs(JsonArray.class);
    }

    private static ConceptSums concept(JsonArray row) {
        return new ConceptSums(
                new ConceptKey(row.getString(0), row.getString(1)), row.getInt(2), number(row, 3), number(row, 4));
    }

    private static QuestionSums question(JsonArray row) {
        return new QuestionSums(
                row.getJsonNumber(0).longValue(),
                row.getInt(1),
                row.getInt(2),
                number(row, 3),
                new PairSums(
                        row.getInt(4), number(row, 5), number(row, 6), number(row, 7), number(row, 8), number(row, 9)));
    }

    private static double number(JsonArray row, int place) {
        return row.getJsonNumber(place).doubleValue();
    }
}
