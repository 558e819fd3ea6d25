package casebook.item;

/** How a probability is scored once it is known what came about; both are proper: to say what one believes pays best. */
public enum ForecastRule {
    /** 1 − (p − o)², with o 1 for what came about and else 0 (Brier 1950, Monthly Weather Review 78). */
    BRIER("brier") {
        @Override
        double share(double probabilityOfWhatWas) {
            double miss = 1 - probabilityOfWhatWas;
            return 1 - miss * miss;
        }
    },
    /** 1 + log₂ of the probability given to what was (Good 1952, JRSS B 14); 0 for even odds, and not below. */
    LOGARITHMIC("log") {
        @Override
        double share(double probabilityOfWhatWas) {
            return Math.max(0, 1 + Math.log(probabilityOfWhatWas) / Math.log(2));
        }
    };

    private final String lexical;

    ForecastRule(String lexical) {
        this.lexical = lexical;
    }

    /** The name that files and JSON use. */
    public String lexical() {
        return lexical;
    }

    /** From 0 to 1. */
    abstract double share(double probabilityOfWhatWas);
}
