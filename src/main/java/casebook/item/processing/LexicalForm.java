package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values from the strings that QTI writes them as. */
public final class LexicalForm {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,10}");
    private static final Pattern FLOAT = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,4})?");
    private static final Pattern TWO = Pattern.compile("(\\S+)\\s+(\\S+)");

    private LexicalForm() {}

    /** The value of a type; none when the text is not in its form. Only strings keep the spaces around them. */
    public static Optional<Scalar> parse(BaseType type, String text) {
        String trimmed = text.strip();
        return switch (type) {
            case STRING, FILE -> Optional.of(new Scalar.Text(text));
            case URI -> Optional.of(new Scalar.Text(trimmed));
            case IDENTIFIER -> trimmed.isEmpty() ? Optional.empty() : Optional.of(new Scalar.Identifier(trimmed));
            case INTEGER -> integer(trimmed);
            case FLOAT, DURATION -> real(trimmed);
            case BOOLEAN -> bool(trimmed);
            case POINT -> point(trimmed);
            case PAIR -> two(trimmed).map(two -> new Scalar.Association(two.group(1), two.group(2)));
            case DIRECTED_PAIR -> two(trimmed).map(two -> new Scalar.Pair(two.group(1), two.group(2)));
            case INT_OR_IDENTIFIER -> integer(trimmed).or(() -> parse(BaseType.IDENTIFIER, trimmed));
            case ANY -> Optional.empty();
        };
    }

    /** The value of a declared variable; NULL when no string is in its form, or, of a single one, when it is empty. */
    public static Value value(Cardinality cardinality, BaseType type, List<String> strings) {
        List<Scalar> members = strings.stream()
                .filter(string -> !string.isEmpty())
                .flatMap(string -> parse(type, string).stream())
                .toList();
        return new Value(cardinality, type, members);
    }

    private static Optional<Scalar> integer(String text) {
        if (!INTEGER.matcher(text).matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(text);
        return number == (int) number ? Optional.of(new Scalar.Real(number)) : Optional.empty();
    }

    private static Optional<Scalar> real(String text) {
        return switch (text) {
            case "INF" -> Optional.of(new Scalar.Real(Double.POSITIVE_INFINITY));
            case "-INF" -> Optional.of(new Scalar.Real(Double.NEGATIVE_INFINITY));
            default ->
                FLOAT.matcher(text).matches()
                        ? Optional.of(new Scalar.Real(Double.parseDouble(text)))
                        : Optional.empty();
        };
    }

    private static Optional<Scalar> bool(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> Optional.of(new Scalar.Bool(true));
            case "false", "0" -> Optional.of(new Scalar.Bool(false));
            default -> Optional.empty();
        };
    }

    /** A pointer may report fractions of a pixel, which the model does not know. */
    private static Optional<Scalar> point(String text) {
        return two(text)
                .flatMap(two -> real(two.group(1))
                        .flatMap(x -> real(two.group(2)).map(y -> new Scalar.Point(pixel(x), pixel(y)))));
    }

    private static int pixel(Scalar coordinate) {
        return coordinate instanceof Scalar.Real real ? (int) Math.rint(real.number()) : 0;
    }

    private static Optional<Matcher> two(String text) {
        Matcher two = TWO.matcher(text);
        return two.matches() ? Optional.of(two) : Optional.empty();
    }
}
