package casebook.assessment;

import casebook.questionbank.ItemListing;
import casebook.questionbank.ItemVersion;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which questions to list; an empty field asks for nothing.
 *
 * @param text words of its name, id or text, all of which it must have
 * @param level lexical
 * @param kind lexical
 */
public record QuestionSearch(String text, String bank, String concept, String level, String kind) {

    public boolean accepts(ItemListing one) {
        return (bank.isEmpty() || bank.equals(one.bank()))
                && (concept.isEmpty() || one.concepts().contains(concept))
                && (level.isEmpty() || level.equals(one.level()))
                && (kind.isEmpty() || kind.equals(one.kind()));
    }

    /** Whether the text is in it. */
    public boolean accepts(ItemVersion one) {
        String where =
                (one.item().title() + " " + one.item().slug() + " " + one.item().prompt()).toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(where::contains);
    }
}
