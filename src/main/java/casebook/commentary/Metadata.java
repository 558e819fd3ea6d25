package casebook.commentary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of the commentary; null or empty where it says nothing.
 *
 * @param outlet who published this page
 * @param originalOutlet where the commentary appeared first, when the page says so
 * @param published the day of publication
 */
public record Metadata(
        @Nullable String title,
        @Nullable String standfirst,
        List<Author> authors,
        @Nullable String outlet,
        @Nullable String originalOutlet,
        @Nullable LocalDate published) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }

    /** The same with another day of publication, from which partial dates are resolved. */
    public Metadata publishedOn(@Nullable LocalDate day) {
        return new Metadata(title, standfirst, authors, outlet, originalOutlet, day);
    }
}
