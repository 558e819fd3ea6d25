package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** Operators whose result is true, false or NULL. */
public enum LogicOperator implements Operator {
    AND(Signature.any("and", 1)),
    OR(Signature.any("or", 1)),
    NOT(Signature.of("not", 1)),
    IS_NULL(Signature.of("isNull", 1)),
    MATCH(Signature.of("match", 2)),
    LT(Signature.of("lt", 2)),
    LTE(Signature.of("lte", 2)),
    GT(Signature.of("gt", 2)),
    GTE(Signature.of("gte", 2)),
    DURATION_LT(Signature.of("durationLT", 2)),
    DURATION_GTE(Signature.of("durationGTE", 2));

    private final Signature signature;

    LogicOperator(Signature signature) {
        this.signature = signature;
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public Value apply(List<Value> operands) {
        return switch (this) {
            case AND -> every(operands, true);
            case OR -> every(operands, false);
            case NOT ->
                Operands.truth(operands.getFirst())
                        .map(truth -> Value.truth(!truth))
                        .orElse(Value.NULL);
            case IS_NULL -> Value.truth(operands.getFirst().isNull());
            case MATCH -> Operands.anyNull(operands) ? Value.NULL : Value.truth(same(operands));
            case LT, DURATION_LT, LTE, GT, GTE, DURATION_GTE -> compared(operands);
        };
    }

    /** All are {@code wanted}; one that is not decides, and else a NULL leaves it open. */
    private static Value every(List<Value> operands, boolean wanted) {
        boolean open = false;
        for (Value operand : operands) {
            var truth = Operands.truth(operand);
            if (truth.isPresent() && truth.get() != wanted) {
                return Value.truth(!wanted);
            }
            open |= truth.isEmpty();
        }
        return open ? Value.NULL : Value.truth(wanted);
    }

    private static boolean same(List<Value> operands) {
        return Containers.same(operands.getFirst(), operands.getLast());
    }

    private Value compared(List<Value> operands) {
        var first = Operands.number(operands.getFirst());
        var second = Operands.number(operands.getLast());
        if (first.isEmpty() || second.isEmpty()) {
            return Value.NULL;
        }
        double left = first.getAsDouble();
        double right = second.getAsDouble();
        return Value.truth(
                switch (this) {
                    case LT, DURATION_LT -> left < right;
                    case LTE -> left <= right;
                    case GT -> left > right;
                    case GTE, DURATION_GTE -> left >= right;
                    case AND, OR, NOT, IS_NULL, MATCH ->
                        throw new IllegalStateException(lexical() + " compares nothing");
                });
    }
}
