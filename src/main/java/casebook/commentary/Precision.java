package casebook.commentary;

import java.util.Locale;

/** How exactly a temporal expression says when. */
public enum Precision {
    DAY,
    MONTH,
    YEAR,
    RELATIVE;

    /** As files name it: {@code day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
