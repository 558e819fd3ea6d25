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

    /** A number of base type integer or float, or a duration in seconds. */
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

    /** Yes or no. */
    record Bool(boolean truth) implements Scalar {
        @Override
        public String lexical() {
            return Boolean.toString(truth);
        }
    }

    /** A point of a picture, in pixels from its left and top. */
    record Point(int x, int y) implements Scalar {
        @Override
        public String lexical() {
            return x + " " + y;
        }
    }

    /** Two things joined, whichever comes first: kept in alphabetical order so that both ways round are equal. */
    record Association(String first, String second) implements Scalar {
        public Association {
            if (first.compareTo(second) > 0) {
                String lesser = second;
                second = first;
                first = lesser;
            }
        }

        @Override
        public String lexical() {
            return first + " " + second;
        }
    }

    /** A named field of a record. */
    record Field(String name, Value value) implements Scalar {
        @Override
        public String lexical() {
            return name + "=" + String.join(",", value.lexical());
        }
    }
}
