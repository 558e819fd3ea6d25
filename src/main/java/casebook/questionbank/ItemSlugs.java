package casebook.questionbank;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Names of items in their bank, made of their titles: lower-case words with hyphens. */
public final class ItemSlugs {
    /** Room for a number behind it, within the 64 characters that a slug may have. */
    private static final int LONGEST = 58;

    private ItemSlugs() {}

    /** @param taken tells whether the bank has an item of that name */
    public static String free(String title, Predicate<String> taken) {
        String base = of(title);
        String slug = base;
        for (int number = 2; taken.test(slug); number++) {
            slug = base + "-" + number;
        }
        return slug;
    }

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "item" : cut;
    }
}
