package casebook.item.processing;

/**
 * When two numbers count as equal (QTI 3, equal): y within [x − lower, x + upper], the tolerances being absolute or
 * hundredths of x.
 *
 * @param lower not read when exact
 * @param includeLower whether the lower bound itself counts
 */
public record Tolerance(Mode mode, Setting lower, Setting upper, boolean includeLower, boolean includeUpper) {

    /** No tolerance. */
    public static final Tolerance EXACT = new Tolerance(Mode.EXACT, Setting.of(0), Setting.of(0), true, true);

    /** How the tolerances are read. */
    public enum Mode {
        EXACT("exact"),
        ABSOLUTE("absolute"),
        RELATIVE("relative");

        private final String lexical;

        Mode(String lexical) {
            this.lexical = lexical;
        }

        /** The name that QTI gives it. */
        public String lexical() {
            return lexical;
        }
    }

    /** Whether {@code second} is equal to {@code first}, with the tolerances found. */
    boolean holds(double first, double second, double below, double above) {
        return switch (mode) {
            case EXACT -> first == second;
            case ABSOLUTE -> between(first - below, second, first + above);
            case RELATIVE -> between(first * (1 - below / 100), second, first * (1 + above / 100));
        };
    }

    private boolean between(double least, double number, double greatest) {
        return (includeLower ? number >= least : number > least)
                && (includeUpper ? number <= greatest : number < greatest);
    }
}
