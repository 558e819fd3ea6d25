package casebook.delivery;

import java.util.List;

/** What asking to submit comes to. */
public sealed interface SubmitAnswer {
    /** Submitted now or before. */
    record Done(Receipt receipt) implements SubmitAnswer {}

    /** The responses that came along could not all be saved, so nothing was submitted. */
    record NotSaved(SaveAnswer why) implements SubmitAnswer {}

    /** The page believes that more is saved than the server holds; nothing was submitted. */
    record Unsaved(List<Integer> slots) implements SubmitAnswer {}

    /** The attempt was annulled. */
    record Voided() implements SubmitAnswer {}
}
