package casebook.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map, a ladder, a table.
 *
 * @param file the name of the drawing beside the list of exhibits, null for a table
 * @param svg the drawing itself, checked to be safe to show
 * @param alt a full text alternative
 */
public record Exhibit(
        String id,
        String title,
        Kind kind,
        @Nullable String file,
        @Nullable String svg,
        String alt,
        @Nullable String note,
        String part,
        LocalDate knownFrom,
        @Nullable Table table,
        List<String> sources)
        implements Entry {

    public enum Kind {
        MAP,
        LADDER,
        STATEMENTS,
        CASUALTIES,
        THEORY,
        KEY_DATES
    }

    /** Cells are Markdown; every row has as many as there are columns. */
    public record Table(List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Exhibit {
        sources = List.copyOf(sources);
    }

    @Override
    public String markdown() {
        Stream<String> cells =
                table == null ? Stream.of() : table.rows().stream().flatMap(List::stream);
        return Entry.blocks(title, List.of(alt, note == null ? "" : note), cells.toList());
    }
}
