package casebook.security;

import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name somebody signs in with: NFKC, case-folded, 1 to {@value #MOST} characters (UTF-16 units), nothing hidden.
 * Made only by {@link #parse}, so that two spellings of one name are equal.
 */
public record Username(String value) {
    public static final String INVALID = "USERNAME_INVALID";
    public static final int MOST = 100;

    public Username {
        if (!value.equals(fold(value)) || value.isEmpty() || value.length() > MOST || VisibleText.hasHidden(value)) {
            throw new IllegalArgumentException("not a folded username");
        }
    }

    /** @param where the place to name when it is refused */
    public static Parsed<Username> parse(String text, Where where) {
        if (VisibleText.hasHidden(text)) {
            return refused("must have no control, bidirectional or invisible characters", where);
        }
        String folded = fold(text);
        if (folded.isEmpty() || folded.length() > MOST) {
            return refused("must have 1 to " + MOST + " characters", where);
        }
        return Parsed.of(new Username(folded), List.of());
    }

    /** Upper case first, as full case folding does, so that the sharp s and final sigma fold with their like. */
    static String fold(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String folded =
                compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).strip();
    }

    private static Parsed<Username> refused(String rule, Where where) {
        return Parsed.failed(List.of(Diagnostic.error(INVALID, "The username " + rule + ".", where)));
    }

    @Override
    public String toString() {
        return value;
    }
}
