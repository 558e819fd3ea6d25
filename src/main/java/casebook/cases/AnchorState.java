package casebook.cases;

import casebook.cases.Resolution.Found;

/** What became of an anchor in a newer version of its case. */
public sealed interface AnchorState {

    /** The passage reads as it did. */
    record Kept(Found place) implements AnchorState {}

    /** The exact words stand in a changed passage, or in another. */
    record Moved(Found place) implements AnchorState {}

    /**
     * Words near the quotation, or the words in several places: a person is asked to look. Draws still take the item until
     * then, since the words are probably there; only what is orphaned is left out.
     *
     * @param distance edit distance in code points, 0 when the words are exact but their place is not certain
     */
    record Doubtful(Found place, int distance) implements AnchorState {}

    /** Nothing near is left: out of all future draws. */
    record Orphaned() implements AnchorState {}
}
