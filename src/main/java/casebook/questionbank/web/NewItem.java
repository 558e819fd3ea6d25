package casebook.questionbank.web;

import casebook.cases.TeachingCase;
import casebook.questionbank.ItemRows;
import casebook.questionbank.QuestionBank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an item before anything is written: what nearly every item of its kind has. */
final class NewItem {
    private static final Map<String, Map<String, Integer>> LISTS = Map.of(
            "choice", Map.of("choices", 4),
            "classify", Map.of("statements", 4),
            "match", Map.of("sources", 3, "targets", 4),
            "order", Map.of("choices", 4),
            "ladder", Map.of("rungs", 5),
            "evidence", Map.of("choices", 3, "accepted", 1),
            "inline-choice", Map.of("gaps", 1),
            "text-entry", Map.of("gaps", 1),
            "forecast", Map.of(),
            "extended-text", Map.of("rubric.criteria", 3));

    private NewItem() {}

    static EditorForm of(String kind, QuestionBank bank, @Nullable TeachingCase whole, String author) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("format", "1");
        fields.put("slug", "new-item");
        fields.put("kind", kind);
        fields.put("status", "draft");
        fields.put("author", author);
        fields.put("licence", bank.licence());
        fields.put("level", "apply");
        fields.put("part", "A");
        fields.put("marks", kind.equals("extended-text") ? "10" : kind.equals("evidence") ? "2" : "1");
        fields.put("expectedFacility", "0.6");
        EditorForm form = EditorForm.ofFields(fields);
        for (Map.Entry<String, Integer> list :
                LISTS.getOrDefault(kind, Map.of()).entrySet()) {
            for (int row = 0; row < list.getValue(); row++) {
                form = form.with("add:" + list.getKey(), whole);
            }
        }
        return own(kind, form, whole).with("add:anchors", whole);
    }

    private static EditorForm own(String kind, EditorForm form, @Nullable TeachingCase whole) {
        return switch (kind) {
            case "evidence" -> form.and(Map.of("maxSentences", "2", "answerMarks", "1", "evidenceMarks", "1"));
            case "inline-choice" ->
                form.and(Map.of("text", "[[G1]]"))
                        .with("add:gaps[0].choices", whole)
                        .with("add:gaps[0].choices", whole)
                        .with("add:gaps[0].choices", whole);
            case "text-entry" ->
                form.and(Map.of("text", "[[G1]]", "gaps[0].type", "string", "gaps[0].maxLength", "60"))
                        .with("add:gaps[0].accept", whole)
                        .with("add:gaps[0].accept", whole)
                        .with("add:gaps[0].accept", whole);
            case "forecast" -> form.and(Map.of("rule", "brier", "level", "evaluate"));
            case "extended-text" -> rubric(form.and(Map.of("minWords", "200", "maxWords", "400")), whole);
            default -> form;
        };
    }

    private static EditorForm rubric(EditorForm empty, @Nullable TeachingCase whole) {
        EditorForm form = empty;
        String[] weights = {"40", "30", "30"};
        for (int row : ItemRows.of(empty.fields(), "rubric.criteria")) {
            String path = "rubric.criteria[" + row + "]";
            for (int level = 0; level < weights.length; level++) {
                form = form.with("add:" + path + ".levels", whole)
                        .and(Map.of(
                                path + ".levels[" + level + "].score", level == 0 ? "0" : level == 1 ? "0.5" : "1"));
            }
            form = form.and(Map.of(path + ".weight", weights[row]));
        }
        return form;
    }

    /** Whether an item of the kind can be begun in the form. */
    static boolean isOffered(String kind) {
        return LISTS.containsKey(kind) && KindForm.of(kind).isPresent();
    }
}
