package casebook.delivery;

/** What asking to open a question with a time of its own comes to. */
public sealed interface OpenAnswer {
    /** There is no such question with a time of its own in an attempt of this person. */
    record Hidden() implements OpenAnswer {}

    /** The attempt is theirs to see but not theirs to take. */
    record Forbidden() implements OpenAnswer {}

    /** The attempt is not open, so nothing is opened any more. */
    record Closed(SaveAnswer.Reason why) implements OpenAnswer {}

    /** Opened now or before; the first instant stays. */
    record Opened(Sitting sitting, SittingSlot slot) implements OpenAnswer {
        public Opening opening() {
            Opening opening = sitting.openings().get(slot.slot());
            if (opening == null) {
                throw new IllegalStateException("the question is still closed");
            }
            return opening;
        }
    }
}
