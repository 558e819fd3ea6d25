package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** From a number to the value of an outcome (QTI 3, lookupTable). */
public sealed interface LookupTable {

    /** The value of the first entry that suits; the default for a number that suits none and for NULL. */
    Value find(Value source);

    /** matchTable: equal whole numbers. */
    record Match(List<Entry> entries, Value defaultValue) implements LookupTable {
        public Match {
            entries = List.copyOf(entries);
        }

        public record Entry(double source, Value target) {}

        @Override
        public Value find(Value source) {
            var number = Operands.number(source);
            return entries.stream()
                    .filter(entry -> number.isPresent() && number.getAsDouble() == entry.source())
                    .findFirst()
                    .map(Entry::target)
                    .orElse(defaultValue);
        }
    }

    /** interpolationTable: at or above the source value of an entry; entries stand from the highest down. */
    record Interpolation(List<Entry> entries, Value defaultValue) implements LookupTable {
        public Interpolation {
            entries = List.copyOf(entries);
        }

        /** @param includeBoundary whether the source value itself suits */
        public record Entry(double source, boolean includeBoundary, Value target) {}

        @Override
        public Value find(Value source) {
            var number = Operands.number(source);
            return entries.stream()
                    .filter(entry -> number.isPresent() && suits(entry, number.getAsDouble()))
                    .findFirst()
                    .map(Entry::target)
                    .orElse(defaultValue);
        }

        private static boolean suits(Entry entry, double number) {
            return entry.includeBoundary() ? number >= entry.source() : number > entry.source();
        }
    }
}
