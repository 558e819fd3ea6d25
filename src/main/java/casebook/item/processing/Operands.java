package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What operators read out of values. */
final class Operands {

    private Operands() {}

    static boolean anyNull(List<Value> operands) {
        return operands.stream().anyMatch(Value::isNull);
    }

    /** The one member; none for NULL and for containers of several. */
    static Optional<Scalar> one(Value value) {
        return value.members().size() == 1 ? Optional.of(value.members().getFirst()) : Optional.empty();
    }

    static Optional<Boolean> truth(Value value) {
        return one(value)
                .flatMap(member -> member instanceof Scalar.Bool bool ? Optional.of(bool.truth()) : Optional.empty());
    }

    /** The number of a single value; none for NULL and for what is no number. */
    static OptionalDouble number(Value value) {
        return one(value).orElse(null) instanceof Scalar.Real real
                ? OptionalDouble.of(real.number())
                : OptionalDouble.empty();
    }

    static Optional<String> text(Value value) {
        return one(value).map(Scalar::lexical);
    }

    /** All members of all operands as numbers; none when anything is NULL or no number. */
    static Optional<double[]> numbers(List<Value> operands) {
        if (operands.isEmpty() || anyNull(operands)) {
            return Optional.empty();
        }
        List<Scalar> members =
                operands.stream().flatMap(value -> value.members().stream()).toList();
        return members.stream().allMatch(Scalar.Real.class::isInstance)
                ? Optional.of(members.stream()
                        .mapToDouble(member -> ((Scalar.Real) member).number())
                        .toArray())
                : Optional.empty();
    }

    static boolean allWhole(List<Value> operands) {
        return operands.stream().allMatch(value -> value.baseType() == BaseType.INTEGER);
    }

    /** A float; NULL for what is not a number. */
    static Value real(double number) {
        return Double.isNaN(number) ? Value.NULL : Value.number(number);
    }

    /** An integer of QTI has 32 bits: NULL for one that does not fit, and for what is not a number. */
    static Value whole(double number) {
        boolean fits = number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
        return fits || Double.isInfinite(number) ? Value.single(BaseType.INTEGER, new Scalar.Real(number)) : Value.NULL;
    }

    /** An integer where all operands are, a float otherwise. */
    static Value asOperands(double number, List<Value> operands) {
        return allWhole(operands) ? whole(number) : real(number);
    }

    static boolean isContainer(Value value) {
        return value.cardinality() == Cardinality.MULTIPLE || value.cardinality() == Cardinality.ORDERED;
    }
}
