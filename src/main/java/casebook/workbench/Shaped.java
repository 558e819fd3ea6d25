package casebook.workbench;

/** What came of a deed. */
public sealed interface Shaped {
    /** @param what was done, in words that follow a person's name: {@code made statement 3 a forecast} */
    record Changed(WorkingDraft draft, String what) implements Shaped {}

    /** Nothing changed, since it cannot be done. @param why a key of the workbench's words */
    record Refused(String why) implements Shaped {}
}
