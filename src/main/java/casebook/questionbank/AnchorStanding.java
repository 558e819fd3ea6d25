package casebook.questionbank;

/** Where an anchor stands in the version of its case that is served now; the later the worse. */
public enum AnchorStanding {
    /** Made for this version, or reads as it did. */
    KEPT,
    MOVED,
    DOUBTFUL,
    ORPHANED
}
