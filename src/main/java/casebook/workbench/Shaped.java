package casebook.workbench;

/** What came of a deed. */
public sealed interface Shaped {
    /** @param what was done */
    record Changed(WorkingDraft draft, Did what) implements Shaped {}

    /** Nothing changed, since it cannot be done. @param why a key of the workbench's words */
    record Refused(String why) implements Shaped {}
}
