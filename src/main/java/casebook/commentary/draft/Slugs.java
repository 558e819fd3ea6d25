package casebook.commentary.draft;

import java.text.Normalizer;
import java.util.Locale;

/** Ids as the files of a case have them: lower-case words and numbers, joined by hyphens. */
final class Slugs {

    private static final int LONGEST = 48;

    private Slugs() {}

    /** @return empty when there is no letter or digit of ASCII to keep */
    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int cut = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, cut > 0 ? cut : LONGEST);
    }
}
