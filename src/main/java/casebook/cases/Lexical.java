package casebook.cases;

import java.util.Locale;

/** The written form of a closed vocabulary: {@code NO_FORCE} is written {@code no-force}. */
public final class Lexical {

    private Lexical() {}

    /** The word for a constant, in lower case with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant for a word.
     *
     * @throws IllegalArgumentException when the vocabulary has no such word
     */
    public static <E extends Enum<E>> E read(Class<E> vocabulary, String word) {
        return Enum.valueOf(vocabulary, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
