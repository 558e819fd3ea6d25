package casebook.content.editing;

import casebook.cases.json.CaseTree;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is wrong with a case that is being edited.
 *
 * @param element the id of the element, {@code head} for the front matter
 * @param field the name of the field in its form, empty when it is about the whole
 */
public record CaseFinding(String element, String field, boolean error, String code, String message) {

    private static final Pattern ENTRY = Pattern.compile("([a-zA-Z]+)\\[(\\d+)]\\.?(.*)");

    /** Finds the element and the field that a path into the tree is about. */
    public static CaseFinding of(Diagnostic found, JsonObject tree) {
        String path = found.where().path();
        boolean error = found.severity() == Severity.ERROR;
        Matcher entry = ENTRY.matcher(path);
        if (entry.matches() && !isHead(entry.group(1))) {
            JsonObject element = at(tree, entry.group(1), entry.group(2));
            String rest = entry.group(3);
            Matcher passage = ENTRY.matcher(rest);
            if (entry.group(1).equals(CaseTree.Kind.PASSAGE.list()) && passage.matches()) {
                element = at(element, passage.group(1), passage.group(2));
                rest = passage.group(3);
            }
            return new CaseFinding(element.getString("id", ""), field(rest), error, found.code(), found.message());
        }
        return new CaseFinding(CaseTree.HEAD_ID, field(path), error, found.code(), found.message());
    }

    private static boolean isHead(String list) {
        return List.of("objectives", "parts", "discussion", "prerequisites").contains(list);
    }

    private static JsonObject at(JsonObject tree, String list, String place) {
        int index = Integer.parseInt(place);
        return tree.get(list) instanceof JsonArray array
                        && index < array.size()
                        && array.get(index) instanceof JsonObject object
                ? object
                : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** {@code options[0].title} as {@code options.0.title}; a place in a plain list is its field. */
    private static String field(String path) {
        return path.replaceAll("\\[(\\d+)]$", "").replaceAll("\\[(\\d+)]", ".$1");
    }
}
