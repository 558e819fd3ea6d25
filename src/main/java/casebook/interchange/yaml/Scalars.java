package casebook.interchange.yaml;

import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a plain scalar means, by JSON's rules: no octal, no {@code yes}, no dates. */
final class Scalars {

    /** At most 15 digits either side, so that a number is a number and not an attack. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

    private Scalars() {}

    static JsonValue read(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (!scalar.isPlain()) {
            return Trees.JSON.createValue(text);
        }
        return switch (text) {
            case "", "~", "null" -> JsonValue.NULL;
            case "true" -> JsonValue.TRUE;
            case "false" -> JsonValue.FALSE;
            default -> mayBeNumber(text) ? number(text) : Trees.JSON.createValue(text);
        };
    }

    private static boolean mayBeNumber(String text) {
        char first = text.charAt(0);
        return (first == '-' || first >= '0' && first <= '9')
                && NUMBER.matcher(text).matches();
    }

    private static JsonValue number(String text) {
        return text.indexOf('.') < 0
                ? Trees.JSON.createValue(Long.parseLong(text))
                : Trees.JSON.createValue(new BigDecimal(text));
    }
}
