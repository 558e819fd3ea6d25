package casebook.item;

import java.text.Normalizer;
import java.util.OptionalDouble;

/**
 * Numbers as people type them: Western, Arabic-Indic and Persian digits, a sign, a decimal comma or point, thousands set
 * apart by a space, an apostrophe, a comma or a point.
 */
final class Numerals {

    private Numerals() {}

    /** The number, or none when the text is not one; {@code whole} reads 84,000 as eighty-four thousand. */
    static OptionalDouble parse(String text, boolean whole) {
        return number(plain(text, whole));
    }

    /** Whether the text is a number of the type, or the beginning of one, so that half-typed work can be saved. */
    static boolean couldBecome(String text, boolean whole) {
        String plain = plain(text, whole);
        String begun = !plain.isEmpty() && plain.charAt(plain.length() - 1) == '.'
                ? plain.substring(0, plain.length() - 1)
                : plain;
        if (begun.isEmpty() || begun.equals("-")) {
            return true;
        }
        OptionalDouble number = number(begun);
        return number.isPresent() && (!whole || number.getAsDouble() == Math.rint(number.getAsDouble()));
    }

    /** The same in ASCII: digits, one leading minus, one point at most; anything else is left in and fails. */
    private static String plain(String text, boolean whole) {
        StringBuilder ascii = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(letter -> {
            if (!TextRule.zeroWidth(letter)) {
                ascii.appendCodePoint(ascii(letter));
            }
        });
        String trimmed = ascii.toString().strip();
        String unsigned = trimmed.startsWith("+") || trimmed.startsWith("-")
                ? trimmed.substring(1).strip()
                : trimmed;
        return (trimmed.startsWith("-") ? "-" : "") + decimal(unsigned, whole);
    }

    private static int ascii(int letter) {
        int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
        if (digit >= 0) {
            return '0' + digit;
        }
        return switch (letter) {
            case 0x066B -> ',';
            case 0x066C, 0x2019 -> '\'';
            case 0x2212 -> '-';
            default -> letter;
        };
    }

    /**
     * Drops what sets thousands apart, and makes the decimal sign a point. A lone sign is the decimal one, but in a whole
     * number before three digits it sets thousands apart.
     */
    private static String decimal(String digits, boolean whole) {
        int sign = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
        if (sign < 0) {
            return ungrouped(digits, " '");
        }
        char decimal = digits.charAt(sign);
        if (digits.indexOf(decimal) < sign || (whole && digits.length() == sign + 4)) {
            return ungrouped(digits, " '" + decimal);
        }
        String before = ungrouped(digits.substring(0, sign), decimal == ',' ? " '." : " ',");
        return before + "." + digits.substring(sign + 1);
    }

    /** The digits without the separators where these stand before three digits each; otherwise as they were. */
    private static String ungrouped(String digits, String separators) {
        StringBuilder joined = new StringBuilder();
        int run = 0;
        boolean grouped = false;
        for (char sign : digits.toCharArray()) {
            if (separators.indexOf(sign) >= 0) {
                if (run == 0 || (grouped && run != 3)) {
                    return digits;
                }
                grouped = true;
                run = 0;
            } else {
                joined.append(sign);
                run++;
            }
        }
        return grouped && run != 3 ? digits : joined.toString();
    }

    private static OptionalDouble number(String plain) {
        boolean digit = false;
        for (int at = 0; at < plain.length(); at++) {
            char sign = plain.charAt(at);
            boolean isDigit = sign >= '0' && sign <= '9';
            if (!isDigit && sign != '.' && !(sign == '-' && at == 0)) {
                return OptionalDouble.empty();
            }
            digit |= isDigit;
        }
        return digit && plain.indexOf('.') == plain.lastIndexOf('.')
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
