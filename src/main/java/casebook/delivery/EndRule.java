package casebook.delivery;

/** What the closing of an assignment does to an attempt that is running. */
public enum EndRule {
    /** It ends then; whoever has extra time keeps the extra. */
    CUT,
    /** It runs on to its limit; closing is the last moment to start. */
    RUN
}
