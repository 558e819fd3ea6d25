package casebook.delivery;

import casebook.cases.DecisionChoice;
import casebook.cases.Note;
import casebook.cases.Part;
import casebook.cases.ReaderCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A case as one student reads it in a course.
 *
 * @param allParts open and closed ones; of the closed ones only the name may be shown
 * @param notes the student's own
 * @param choices what the student has committed to
 * @param inQuiz whether an attempt of the student's is in progress, during which nothing that types or explains is shown
 */
public record Reading(
        long course,
        long caseId,
        ReaderCase text,
        List<Part> allParts,
        List<Note> notes,
        List<DecisionChoice> choices,
        boolean inQuiz) {

    public Reading {
        allParts = List.copyOf(allParts);
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }

    /** Whether the open text has the passage. */
    public boolean has(String passage) {
        return text.sections().stream()
                .flatMap(section -> section.passages().stream())
                .anyMatch(found -> found.id().equals(passage));
    }

    /** Whether the decision is open and has the option. */
    public boolean offers(String decision, String option) {
        return text.decisions().stream()
                .filter(point -> point.id().equals(decision))
                .flatMap(point -> point.options().stream())
                .anyMatch(found -> found.id().equals(option));
    }

    /**
     * Decisions in the order of their dates, up to the first that is not committed: what followed a later one would tell
     * what came of it.
     */
    public static ReaderCase inTurn(ReaderCase whole, Set<String> committed) {
        List<ReaderCase.Decision> shown = new ArrayList<>();
        for (ReaderCase.Decision decision : whole.decisions().stream()
                .sorted(Comparator.comparing(ReaderCase.Decision::date))
                .toList()) {
            shown.add(decision);
            if (!committed.contains(decision.id())) {
                break;
            }
        }
        return whole.withDecisions(shown);
    }
}
