package casebook.workbench.web;

import casebook.commentary.draft.Requirement;
import java.util.Optional;

/**
 * Where on the workbench something that a case must have is to be found.
 *
 * @param edit what is put under the pen there; empty for nothing
 * @param anchor id of an element of the page
 */
record TodoPlace(String part, String edit, String anchor) {

    /** @param shown the part that is shown now; empty when what is not of a draft has no place on the workbench */
    static Optional<TodoPlace> of(Requirement one, String shown) {
        String part = shown.equals(ProposalRows.QUESTIONS) ? "A" : shown;
        return switch (one.what()) {
            case TITLE, DATE_LINE, AS_OF, CONTENT_NOTE, READING_TIME, PREREQUISITES ->
                Optional.of(new TodoPlace(part, "head", "p-head"));
            case OPENING -> place("A", "SECTION");
            case SUMMARY -> place(one.part(), "SECTION");
            case BACKGROUND -> place(part, "SECTION");
            case ARGUMENT, POSITIONALITY, RIVAL_VIEWS -> place("B", "SECTION");
            case ACTORS -> place(part, "ACTOR");
            case TIMELINE -> place(part, "EVENT");
            case CONCEPTS -> place(part, "CONCEPT");
            case CLAIMS -> place(part, "CLAIM");
            case DECISIONS -> place(part, "DECISION");
            case QUESTIONS -> place(part, "QUESTION");
            case OBJECTIVES -> place(part, "OBJECTIVE");
            case ITEMS -> place(ProposalRows.QUESTIONS, "ITEM");
            case EXHIBITS, ROLE_PLAY, TEACHING_NOTE -> Optional.empty();
        };
    }

    private static Optional<TodoPlace> place(String part, String kind) {
        return Optional.of(new TodoPlace(part, "", "g-" + kind));
    }
}
