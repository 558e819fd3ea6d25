package casebook.content.corpus;

/**
 * How well what was found agrees with what is there.
 *
 * @param right found and there
 * @param found all that was found
 * @param there all that is there
 */
record Tally(int right, int found, int there) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally and(Tally other) {
        return new Tally(right + other.right, found + other.found, there + other.there);
    }

    /** The harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
    double f1() {
        return found + there == 0 ? 1 : 2.0 * right / (found + there);
    }
}
