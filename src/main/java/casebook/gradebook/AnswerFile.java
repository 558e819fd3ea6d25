package casebook.gradebook;

import casebook.delivery.Assignment;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptEvent;
import casebook.delivery.AttemptTrail;
import casebook.delivery.LateAnswer;
import casebook.scoring.ScoreEntry;
import java.util.List;
import java.util.Map;

/**
 * All there is to know about one answer: the question with its key, what was given, its marks and what happened.
 *
 * @param student their name
 * @param title what staff call the question
 * @param ledger the oldest first
 * @param names of the persons in the ledger, the events and the decisions, by account
 */
public record AnswerFile(
        Assignment assignment,
        Attempt attempt,
        String student,
        String title,
        int questions,
        Feedback.OfSlot slot,
        List<ScoreEntry> ledger,
        List<AttemptEvent> events,
        List<AttemptTrail.Save> saves,
        List<LateAnswer> late,
        Map<Long, String> names) {

    public AnswerFile {
        ledger = List.copyOf(ledger);
        events = List.copyOf(events);
        saves = List.copyOf(saves);
        late = List.copyOf(late);
        names = Map.copyOf(names);
    }
}
