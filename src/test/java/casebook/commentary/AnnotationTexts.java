package casebook.commentary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commentaries of a few sentences for tests of what is annotated. */
final class AnnotationTexts {

    private AnnotationTexts() {}

    /** A commentary of 28 January 2024 whose passages these are. */
    static Commentary of(String... passages) {
        List<Paragraph> body =
                new ArrayList<>(Stream.of(passages).map(Paragraph::new).toList());
        return Commentary.of(Metadata.NONE.publishedOn(LocalDate.of(2024, 1, 28)), body, List.of());
    }
}
