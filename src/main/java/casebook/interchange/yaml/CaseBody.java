package casebook.interchange.yaml;

import casebook.cases.Heading;
import casebook.cases.Lexical;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Writes the text of {@code case.md} or {@code epilogue.md}: headings, and blocks with their tags. */
final class CaseBody {

    private final Map<String, String> knownFrom;
    private final boolean parts;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param knownFrom the day of each part
     * @param parts whether headings of level one name the parts
     */
    CaseBody(Map<String, String> knownFrom, boolean parts) {
        this.knownFrom = knownFrom;
        this.parts = parts;
    }

    String of(List<JsonObject> sections) {
        String part = "";
        for (JsonObject section : sections) {
            if (parts && !section.getString("part").equals(part)) {
                part = section.getString("part");
                out.append("\n# Part ").append(part).append('\n');
            }
            section(section);
        }
        return out.toString();
    }

    private void section(JsonObject section) {
        Heading heading = Lexical.read(Heading.class, section.getString("heading"));
        out.append("\n## ").append(heading.title()).append('\n');
        List<JsonObject> passages =
                section.get("passages") instanceof JsonArray list ? list.getValuesAs(JsonObject.class) : List.of();
        String subheading = "";
        for (JsonObject passage : passages) {
            String own = passage.getString("subheading", "");
            if (!own.equals(subheading)) {
                out.append("\n### ").append(own).append('\n');
                subheading = own;
            }
            out.append('\n').append(block(passage.getString("markdown"))).append(' ');
            tag(passage, heading);
        }
        if (passages.isEmpty()) {
            out.append("\n<!-- ").append(wanted(heading)).append(" -->\n");
        }
    }

    /** One block: without blank lines, and without lines that would be headings. */
    private static String block(String markdown) {
        return markdown.strip().replaceAll("\\n\\s*\\n", "\n").replaceAll("(?m)^(#+ )", "\\\\$1");
    }

    private void tag(JsonObject passage, Heading heading) {
        out.append("{#").append(passage.getString("id"));
        String source = passage.getString("source", "ours");
        if (!source.equals(CaseSections.usualSource(heading))) {
            out.append(" source=").append(source);
        }
        String known = passage.getString("knownFrom", "");
        if (!known.isEmpty() && !known.equals(knownFrom.get(passage.getString("part", "")))) {
            out.append(" knownFrom=").append(known);
        }
        out.append("}\n");
    }

    /** What an author has to write there. */
    private static String wanted(Heading heading) {
        return switch (heading) {
            case OPENING -> "120 to 200 words: a decider, a place, a deadline, a dilemma, what is opaque";
            case SUMMARY -> "100 to 150 words";
            case BACKGROUND -> "300 to 600 words, each paragraph anchored or marked as public record";
            case THE_RECORD -> "the public record, marked as such";
            case ARGUMENT -> "150 to 250 words: what the commentary argues";
            case POSITIONALITY -> "who wrote the commentary, from where, and whom it does not hear";
            case RIVAL_VIEWS ->
                "three views of 100 to 150 words, each under a heading of its own, each with its source";
            case WHAT_HAPPENED -> "what happened afterwards";
        };
    }
}
