package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commentary that a case is about, for attribution; none of its text. */
public record CaseSource(
        String title,
        List<String> authors,
        String outlet,
        LocalDate date,
        @Nullable String republishedBy) {

    public CaseSource {
        authors = List.copyOf(authors);
    }
}
