package casebook.workbench.web;

import java.util.Map;
import java.util.Optional;

/**
 * Where on the workbench something that a case must have is to be found.
 *
 * @param edit what is put under the pen there; empty for nothing
 * @param anchor id of an element of the page
 */
record TodoPlace(String part, String edit, String anchor) {
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("actors", "ACTOR"),
            Map.entry("timeline", "EVENT"),
            Map.entry("key concepts", "CONCEPT"),
            Map.entry("claims", "CLAIM"),
            Map.entry("decision points", "DECISION"),
            Map.entry("discussion questions", "QUESTION"),
            Map.entry("objectives", "OBJECTIVE"),
            Map.entry("background", "SECTION"),
            Map.entry("the commentary's argument", "SECTION"),
            Map.entry("positionality", "SECTION"),
            Map.entry("rival views", "SECTION"));

    /** @param name as the list of what a case must have names it @param shown the part that is shown now */
    static Optional<TodoPlace> of(String name, String shown) {
        String part = shown.equals(ProposalRows.QUESTIONS) ? "A" : shown;
        if (name.endsWith(" date")
                || name.endsWith(" line")
                || name.equals("title")
                || name.equals("content note")
                || name.equals("prerequisites")) {
            return Optional.of(new TodoPlace(part, "head", "p-head"));
        }
        if (name.equals("items")) {
            return Optional.of(new TodoPlace(ProposalRows.QUESTIONS, "", "g-ITEM"));
        }
        if (name.endsWith(")")) {
            return Optional.of(new TodoPlace(name.substring(name.length() - 2, name.length() - 1), "", "g-SECTION"));
        }
        boolean later = name.startsWith("the ") || name.startsWith("positionality") || name.startsWith("rival");
        return Optional.ofNullable(KINDS.get(name)).map(kind -> new TodoPlace(later ? "B" : part, "", "g-" + kind));
    }
}
