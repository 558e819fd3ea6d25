package casebook.item.processing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions of XML Schema (part 2, appendix F), which QTI's patternMatch uses: they match the whole text,
 * and know no anchors.
 */
final class SchemaPattern {

    /** A pattern that looks at more letters than this will not end soon. */
    private static final int MOST_STEPS = 2_000_000;

    private SchemaPattern() {}

    /** Whether the whole text matches; none when the pattern is not one, or runs too long. */
    static Optional<Boolean> matches(String pattern, String text) {
        try {
            return Optional.of(Pattern.compile(translated(pattern), Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(new CountedText(text, new int[1]))
                    .matches());
        } catch (PatternSyntaxException | TooManySteps | StackOverflowError notToBeMatched) {
            return Optional.empty();
        }
    }

    /** The same in Java's terms. */
    private static String translated(String pattern) {
        StringBuilder java = new StringBuilder();
        int depth = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char sign = pattern.charAt(at);
            boolean opens = at > 0 && pattern.charAt(at - 1) == '[';
            if (sign == '\\' && at + 1 < pattern.length()) {
                at++;
                java.append(escaped(pattern.charAt(at)));
                continue;
            }
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
            if (sign == '$' || sign == '&' || (sign == '^' && (depth == 0 || !opens))) {
                java.append('\\');
            } else if (sign == '[' && depth > 1 && at > 0 && pattern.charAt(at - 1) == '-') {
                subtraction(java, pattern, at);
                at++;
                continue;
            }
            java.append(sign);
        }
        return java.toString();
    }

    /** {@code [a-z-[aeiou]]} is Java's {@code [a-z&&[^aeiou]]}. */
    private static void subtraction(StringBuilder java, String pattern, int at) {
        java.setLength(java.length() - 1);
        boolean negated = at + 1 < pattern.length() && pattern.charAt(at + 1) == '^';
        java.append(negated ? "&&[" : "&&[^");
        if (!negated && at + 1 < pattern.length()) {
            java.append(pattern.charAt(at + 1));
        }
    }

    private static String escaped(char sign) {
        return switch (sign) {
            case 'i' -> "[_:\\p{L}]";
            case 'I' -> "[^_:\\p{L}]";
            case 'c' -> "[-._:\\p{L}\\p{Nd}\\p{M}]";
            case 'C' -> "[^-._:\\p{L}\\p{Nd}\\p{M}]";
            default -> "\\" + sign;
        };
    }

    /** Stops a pattern that goes over the same text again and again. */
    private record CountedText(String text, int[] steps) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new CountedText(text.substring(start, end), steps);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManySteps() {
            super("a pattern ran too long", null, false, false);
        }
    }
}
