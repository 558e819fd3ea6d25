package casebook.item;

import casebook.shared.Diagnostic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as one candidate sees it: no key, no rationale, no authored name or id.
 *
 * @param prompt HTML
 * @param stimulus HTML, or null for none
 */
public record CandidateItem(
        Kind kind, String prompt, @Nullable String stimulus, CandidateInteraction interaction) {

    public static CandidateItem of(AssessmentItem item, RenderedItem rendered, CandidateIds ids) {
        return new CandidateItem(
                item.kind(),
                rendered.prompt(),
                rendered.stimulus(),
                new CandidateView(rendered, ids).of(item.interaction()));
    }

    /**
     * What makes a response unfit to be stored: unknown ids, duplicates, too many, wrong types, over-long text. An
     * incomplete one is fit.
     *
     * @param where the path of the response in what was sent, such as {@code responses[0].response}
     * @return errors with code {@code RESPONSE_INVALID}; empty when it is fit
     */
    public List<Diagnostic> check(LexicalResponse response, String where) {
        return new ResponseCheck(response, where).of(interaction);
    }
}
