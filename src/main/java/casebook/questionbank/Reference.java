package casebook.questionbank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work that items and concepts may cite; nothing outside the list is cited.
 *
 * @param in the journal, collection or publisher
 */
public record Reference(
        String id,
        List<String> authors,
        int year,
        String title,
        String kind,
        @Nullable String in,
        @Nullable LocalDate date,
        @Nullable String note) {

    public Reference {
        authors = List.copyOf(authors);
    }
}
