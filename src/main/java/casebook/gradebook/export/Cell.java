package casebook.gradebook.export;

/** What stands in a cell of a report, by type, so that each format can show it as what it is. */
public sealed interface Cell {
    Cell EMPTY = new Empty();

    /** Words; never taken for a formula by what opens the file. */
    record Text(String value) implements Cell {}

    record Count(long value) implements Cell {}

    /** Marks and the like, shown to two places. */
    record Figure(double value) implements Cell {}

    /** A part of a whole, 0 to 1, shown as per cent. @param exact whether to one place, else whole */
    record Share(double value, boolean exact) implements Cell {}

    record Empty() implements Cell {}

    static Cell text(String value) {
        return new Text(value);
    }

    static Cell count(long value) {
        return new Count(value);
    }
}
