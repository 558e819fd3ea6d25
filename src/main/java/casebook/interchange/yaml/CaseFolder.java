package casebook.interchange.yaml;

import casebook.cases.TeachingCase;
import casebook.cases.json.CaseJson;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the tree of a case as the files of its folder, such that {@link ContentFiles#readCase} reads them back to the
 * same case. What is missing in the tree is missing in the files, where the reader tells of it.
 */
public final class CaseFolder {

    private static final List<String> FRONT = List.of(
            "format",
            "slug",
            "title",
            "dateline",
            "asOf",
            "contentNote",
            "readingTime",
            "prerequisites",
            "licence",
            "source",
            "objectives",
            "parts",
            "discussion");

    /** The lists of a case: the member of its tree, which is the file's name too, and the key in the file. */
    private static final Map<String, String> LISTS = Map.of(
            "actors", "actors",
            "timeline", "events",
            "concepts", "concepts",
            "claims", "claims",
            "decisions", "decisions");

    private final JsonObject tree;
    private final String notice;
    private final Map<String, String> knownFrom = new HashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    private CaseFolder(JsonObject tree, String notice) {
        this.tree = tree;
        this.notice = notice;
        for (JsonObject part : entries("parts")) {
            knownFrom.put(part.getString("id", ""), part.getString("knownFrom", ""));
        }
    }

    /** The files of a case by their names within its folder, such as {@code exhibits/map.svg}. */
    public static Map<String, String> of(TeachingCase whole) {
        return of(CaseJson.write(whole), "");
    }

    /**
     * The files of a tree in the form of {@code CaseJson}, complete or not.
     *
     * @param notice a line that {@code case.md} begins with as a comment; empty for none
     */
    public static Map<String, String> of(JsonObject tree, String notice) {
        return new CaseFolder(tree, notice).write();
    }

    /** An item file, in the form that {@code ItemJson} reads; the notice stands above as a comment. */
    public static String item(JsonObject item, String notice) {
        return comment(notice) + YamlText.of(item);
    }

    private Map<String, String> write() {
        List<JsonObject> sections = entries("sections");
        int epilogue = epilogue(sections);
        files.put("case.md", front() + new CaseBody(knownFrom, true).of(sections.subList(0, epilogue)));
        if (epilogue < sections.size()) {
            String part = sections.get(epilogue).getString("part");
            files.put(
                    "epilogue.md",
                    "---\nformat: 1\npart: " + part + "\n---\n"
                            + new CaseBody(knownFrom, false).of(sections.subList(epilogue, sections.size())));
        }
        for (String member : List.of("actors", "timeline", "concepts", "claims", "decisions")) {
            list(member, member + ".yaml", LISTS.getOrDefault(member, member));
        }
        exhibits();
        note();
        return files;
    }

    /** Where the sections of a third part or later begin: those go into a file of their own. */
    private int epilogue(List<JsonObject> sections) {
        List<JsonObject> parts = entries("parts");
        String last = parts.size() < 3 ? "" : parts.getLast().getString("id", "");
        int at = sections.size();
        while (at > 0 && sections.get(at - 1).getString("part", "").equals(last)) {
            at--;
        }
        return at;
    }

    private String front() {
        JsonObjectBuilder front = Trees.JSON.createObjectBuilder();
        for (String key : FRONT) {
            if (tree.containsKey(key)) {
                front.add(key, tree.get(key));
            }
        }
        return "---\n" + comment(notice) + YamlText.of(front.build()) + "---\n";
    }

    private static String comment(String notice) {
        return notice.isEmpty() ? "" : "# " + notice.replaceAll("\\s+", " ") + "\n";
    }

    private List<JsonObject> entries(String member) {
        return tree.get(member) instanceof JsonArray list ? list.getValuesAs(JsonObject.class) : List.of();
    }

    private void list(String member, String file, String key) {
        if (!entries(member).isEmpty()) {
            var list = Trees.JSON.createArrayBuilder();
            entries(member).forEach(entry -> list.add(plain(entry)));
            files.put(
                    file,
                    YamlText.of(Trees.JSON
                            .createObjectBuilder()
                            .add("format", 1)
                            .add(key, list)
                            .build()));
        }
    }

    /** Without the day of its part, which the reader fills in, and without its drawing, which is a file. */
    private JsonObject plain(JsonObject entry) {
        JsonObjectBuilder plain = Trees.JSON.createObjectBuilder();
        entry.forEach((key, value) -> {
            boolean usual = key.equals("knownFrom")
                    && text(value).equals(knownFrom.getOrDefault(entry.getString("part", ""), ""));
            if (!usual && !key.equals("svg")) {
                plain.add(key, value);
            }
        });
        return plain.build();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }

    private void exhibits() {
        list("exhibits", "exhibits/exhibits.yaml", "exhibits");
        for (JsonObject exhibit : entries("exhibits")) {
            if (exhibit.containsKey("svg") && exhibit.containsKey("file")) {
                files.put("exhibits/" + exhibit.getString("file"), exhibit.getString("svg"));
            }
        }
    }

    private void note() {
        StringBuilder note = new StringBuilder("---\nformat: 1\n---\n");
        for (JsonObject section : entries("teachingNote")) {
            note.append("\n## ")
                    .append(section.getString("heading"))
                    .append("\n\n")
                    .append(section.getString("markdown"))
                    .append('\n');
        }
        if (!entries("teachingNote").isEmpty()) {
            files.put("teaching-note.md", note.toString());
        }
    }
}
