package casebook.cases.json;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The passages of a case's tree, which stand in sections of a part and a heading. */
final class TreeSections {

    private static final String LIST = "sections";

    private TreeSections() {}

    /** Where the passage's section has changed, it goes to the end of the new one, which is made when there is none. */
    static JsonObject put(JsonObject tree, String id, JsonObject element) {
        String part = element.getString("part", "");
        String heading = element.getString("heading", "");
        JsonObject passage = CaseTree.without(element, "heading");
        List<JsonObject> all = new ArrayList<>(CaseTree.objects(tree, LIST));
        int into = -1;
        boolean placed = false;
        for (int i = 0; i < all.size(); i++) {
            JsonObject section = all.get(i);
            if (section.getString("part", "").equals(part)
                    && section.getString("heading", "").equals(heading)) {
                List<JsonObject> passages = new ArrayList<>(CaseTree.objects(section, "passages"));
                into = i;
                int at = CaseTree.position(passages, id);
                if (at >= 0) {
                    passages.set(at, passage);
                    all.set(i, CaseTree.with(section, "passages", passages));
                    placed = true;
                }
            }
        }
        if (placed) {
            return CaseTree.with(tree, LIST, all);
        }
        List<JsonObject> rest = new ArrayList<>();
        all.forEach(section -> rest.add(without(section, id)));
        if (into >= 0) {
            List<JsonObject> passages = new ArrayList<>(CaseTree.objects(rest.get(into), "passages"));
            passages.add(passage);
            rest.set(into, CaseTree.with(rest.get(into), "passages", passages));
        } else {
            rest.add(section(part, heading, passage));
            rest.sort(Comparator.comparing((JsonObject each) -> each.getString("part", ""))
                    .thenComparing(each -> order(each.getString("heading", ""))));
        }
        rest.removeIf(each -> CaseTree.objects(each, "passages").isEmpty());
        return CaseTree.with(tree, LIST, rest);
    }

    private static int order(String heading) {
        for (Heading each : Heading.values()) {
            if (Lexical.of(each).equals(heading)) {
                return each.ordinal();
            }
        }
        return Heading.values().length;
    }

    private static JsonObject section(String part, String heading, JsonObject passage) {
        return new Members()
                .text("part", part)
                .text("heading", heading)
                .list("passages", List.of(passage), each -> each)
                .build();
    }

    /** A passage with the heading of its section, without what is worked out from its words. */
    static JsonObject shown(JsonObject section, JsonObject passage) {
        JsonObjectBuilder shown = Members.JSON.createObjectBuilder();
        shown.add("heading", section.getString("heading", ""));
        passage.forEach((key, value) -> {
            if (!key.equals("text") && !key.equals("sentences")) {
                shown.add(key, value);
            }
        });
        return shown.build();
    }

    static JsonObject without(JsonObject section, String id) {
        return CaseTree.with(section, "passages", CaseTree.without(CaseTree.objects(section, "passages"), id));
    }

    static JsonObject each(JsonObject tree, UnaryOperator<JsonObject> how) {
        List<JsonObject> changed = CaseTree.objects(tree, LIST).stream()
                .map(how)
                .filter(section -> !CaseTree.objects(section, "passages").isEmpty())
                .toList();
        return CaseTree.with(tree, LIST, changed);
    }
}
