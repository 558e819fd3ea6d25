package casebook.workbench.app;

import casebook.commentary.draft.Requirement;
import casebook.commentary.draft.Verbatim;
import casebook.shared.Diagnostic;
import casebook.workbench.Held;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What publishing a draft would do, and what stops it.
 *
 * @param revision that was looked at
 * @param slug that the case will have
 * @param again whether it becomes a new version of the case that was made of this draft before
 * @param stops what has to be mended first; empty when nothing has
 * @param lacks what no case is published without and this one has nothing of
 * @param gaps what a teaching case holds and this one does not; it may be published so for a reason
 * @param contested accepted entries on which the sources differ and nobody has said what to make of it
 * @param unmarked words of the source, eight and more running, that are not marked as a quotation
 * @param share of the accepted words that stand so in the source, in percent
 * @param undecided proposals on which nobody has decided: they stay in the draft
 * @param questions the accepted ones
 * @param courses that the actor teaches
 */
public record Publication(
        long draft,
        int revision,
        String title,
        String slug,
        boolean again,
        List<Diagnostic> stops,
        List<Requirement> lacks,
        List<Requirement> gaps,
        List<Held> contested,
        List<Verbatim.Run> unmarked,
        double share,
        long undecided,
        List<Question> questions,
        List<Choice> courses,
        List<BankChoice> banks) {

    public Publication {
        stops = List.copyOf(stops);
        lacks = List.copyOf(lacks);
        gaps = List.copyOf(gaps);
        contested = List.copyOf(contested);
        unmarked = List.copyOf(unmarked);
        questions = List.copyOf(questions);
        courses = List.copyOf(courses);
        banks = List.copyOf(banks);
    }

    /**
     * A question that goes to a bank with the case.
     *
     * @param faults what keeps it from being drawn; empty when it may be
     */
    public record Question(
            String slug, String title, @Nullable String bank, List<String> faults) {
        public Question {
            faults = List.copyOf(faults);
        }

        public boolean isSound() {
            return faults.isEmpty();
        }
    }

    public record Choice(long id, String title) {}

    public record BankChoice(String slug, String title) {}

    public boolean isReady() {
        return stops.isEmpty() && lacks.isEmpty();
    }

    public long getSound() {
        return questions.stream().filter(Question::isSound).count();
    }

    /** What came of publishing. @param reviewed questions that may be drawn at once */
    public record Done(String slug, int reviewed, int drafts, List<Long> courses) {
        public Done {
            courses = List.copyOf(courses);
        }
    }

    /**
     * What a person wants when publishing.
     *
     * @param reviewed whether that person has reviewed the accepted questions, which may be drawn then
     * @param bank for questions without a bank of their own, or for all of them; empty: each to its own
     * @param courses in which the case is opened
     * @param parts the parts that students have there at once
     * @param reason why it is published with what it lacks; empty when that was not ticked
     */
    public record Wish(int base, boolean reviewed, String bank, List<Long> courses, List<String> parts, String reason) {
        public Wish {
            courses = List.copyOf(courses);
            parts = List.copyOf(parts);
        }
    }
}
