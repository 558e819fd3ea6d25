package casebook.gradebook.export;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table of a report. Its rows are handed out one by one when it is written, so that they need not all be in memory.
 *
 * @param name at most 31 characters, of which a sheet's name takes no more
 */
public record Table(String name, List<Column> columns, Rows rows) {

    /** @param width of its widest usual content, in characters; @param number whether it holds numbers */
    public record Column(String head, int width, boolean number) {
        public static Column words(String head, int width) {
            return new Column(head, width, false);
        }

        public static Column number(String head) {
            return new Column(head, 10, true);
        }
    }

    /** Hands its rows to what writes them, each as long as there are columns. */
    @FunctionalInterface
    public interface Rows {
        void each(Consumer<List<Cell>> row);
    }

    public Table {
        columns = List.copyOf(columns);
    }

    public static Rows rows(List<List<Cell>> all) {
        return each -> all.forEach(each);
    }
}
