package casebook.workbench.app;

import casebook.cases.Part;
import casebook.cases.ReaderCase;
import casebook.item.AssessmentItem;
import java.util.List;

/**
 * A draft as a student would see it.
 *
 * @param text the case up to the last part that was asked for
 * @param parts all parts
 * @param questions all that are not rejected, in the order of the draft
 */
public record Preview(long draft, String title, ReaderCase text, List<Part> parts, List<Question> questions) {
    public Preview {
        parts = List.copyOf(parts);
        questions = List.copyOf(questions);
    }

    /** @param accepted whether it is, or only proposed */
    public record Question(String id, AssessmentItem item, boolean accepted) {}

    /** What is asked for. @param part the last one that is open; empty for all @param all with what is undecided */
    public record Wish(String part, boolean all, boolean decided) {}
}
