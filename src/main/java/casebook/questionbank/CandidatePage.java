package casebook.questionbank;

import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import java.util.Locale;

/** An item as the quiz page shows it to a candidate; known to what delivers it. */
public interface CandidatePage {

    /** HTML of ours, with the controls; nothing in it tells the key. */
    String html(AssessmentItem item, CandidateIds ids, Locale locale);
}
