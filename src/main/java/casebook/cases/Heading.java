package casebook.cases;

import java.util.Arrays;
import java.util.Optional;

/** The fixed level-two headings of a case, in the order in which a part shows them. */
public enum Heading {
    OPENING("Opening"),
    SUMMARY("Summary"),
    BACKGROUND("Background"),
    THE_RECORD("The record"),
    ARGUMENT("The commentary's argument"),
    POSITIONALITY("Positionality"),
    RIVAL_VIEWS("Rival views"),
    WHAT_HAPPENED("What happened");

    private final String title;

    Heading(String title) {
        this.title = title;
    }

    /** The heading as it is written in a case file. */
    public String title() {
        return title;
    }

    /** The heading written so, a curly apostrophe counting as a straight one. */
    public static Optional<Heading> titled(String title) {
        String plain = title.strip().replace('\u2019', '\'');
        return Arrays.stream(values())
                .filter(heading -> heading.title.equals(plain))
                .findFirst();
    }
}
