package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.json.ItemJson;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Places;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An item that is still being written, made whole for a look at it: what is missing is filled with a sign for it. */
final class HalfDone {
    /** What is missing in a row shows only once the row is there. */
    private static final int ROUNDS = 4;

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("id", "x"),
            Map.entry("slug", "new-item"),
            Map.entry("concept", "concept"),
            Map.entry("objective", "LO1"),
            Map.entry("level", "apply"),
            Map.entry("part", "A"),
            Map.entry("status", "draft"),
            Map.entry("expectedFacility", "0.5"),
            Map.entry("exhibit", "x-ladder"),
            Map.entry("case", "case"),
            Map.entry("happened", "yes"),
            Map.entry("rule", "brier"),
            Map.entry("passage", "p-x"),
            Map.entry("format", "1"));
    private static final Set<String> NUMBERS = Set.of(
            "marks", "rank", "weight", "score", "minWords", "maxWords", "maxSentences", "answerMarks", "evidenceMarks");

    private HalfDone() {}

    /** @param sentences puts in what an evidence item takes from its case */
    static Optional<AssessmentItem> whole(JsonObject tree, UnaryOperator<JsonObject> sentences) {
        Map<String, String> fields = ItemFields.of(tree);
        for (int round = 0; round < ROUNDS; round++) {
            Parsed<AssessmentItem> read = ItemJson.read(sentences.apply(ItemFields.tree(fields)), Places.NONE);
            if (read.value() != null) {
                return read.asOptional();
            }
            boolean filled = false;
            for (Diagnostic fault : read.diagnostics()) {
                filled |= fill(fields, fault);
            }
            if (!filled) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean fill(Map<String, String> fields, Diagnostic fault) {
        String path = fault.where().path();
        String name = path.substring(path.lastIndexOf('.') + 1);
        return switch (fault.code()) {
            case "ITEM_MISSING", "ITEM_TYPE" -> fields.put(path, usual(name)) == null;
            case "O2" -> fields.put(path + (name.startsWith("choices") ? "[0].key" : ".choices[0].key"), "on") == null;
            case "ITEM_VALUE" -> path.equals("timeLimit") && fields.remove(path) != null;
            default -> false;
        };
    }

    private static String usual(String name) {
        return NUMBERS.contains(name) ? "1" : name.equals("type") ? "fact" : USUAL.getOrDefault(name, "\u2026");
    }
}
