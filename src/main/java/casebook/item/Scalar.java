package casebook.item;

/** One member of a {@link Value}. */
public sealed interface Scalar {

    /** QTI's lexical form. */
    String lexical();

    /** An option's id. */
    record Identifier(String id) implements Scalar {
        @Override
        public String lexical() {
            return id;
        }
    }

    /** Text as the candidate typed it. */
    record Text(String text) implements Scalar {
        @Override
        public String lexical() {
            return text;
        }
    }

    /** A number of base type integer or float. */
    record Real(double number) implements Scalar {
        @Override
        public String lexical() {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
    }

    /** A source joined to a target; on a ladder a rung joined to its rank. */
    record Pair(String source, String target) implements Scalar {
        @Override
        public String lexical() {
            return source + " " + target;
        }
    }
}
