package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Value;
import java.util.List;

/** Operators that make, measure and search containers. */
public enum ContainerOperator implements Operator {
    MULTIPLE(Signature.any("multiple", 0)),
    ORDERED(Signature.any("ordered", 0)),
    CONTAINER_SIZE(Signature.of("containerSize", 1)),
    MEMBER(Signature.of("member", 2)),
    DELETE(Signature.of("delete", 2)),
    CONTAINS(Signature.of("contains", 2));

    private final Signature signature;

    ContainerOperator(Signature signature) {
        this.signature = signature;
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public Value apply(List<Value> operands) {
        return switch (this) {
            case MULTIPLE -> gathered(Cardinality.MULTIPLE, operands);
            case ORDERED -> gathered(Cardinality.ORDERED, operands);
            case CONTAINER_SIZE -> Value.whole(operands.getFirst().members().size());
            case MEMBER, DELETE, CONTAINS ->
                Operands.anyNull(operands) ? Value.NULL : searched(operands.getFirst(), operands.getLast());
        };
    }

    private Value searched(Value first, Value second) {
        return switch (this) {
            case MEMBER -> Value.truth(second.members().containsAll(first.members()));
            case DELETE -> Containers.without(second, first);
            case CONTAINS -> Value.truth(Containers.contains(first, second));
            case MULTIPLE, ORDERED, CONTAINER_SIZE -> throw new IllegalStateException(lexical() + " searches nothing");
        };
    }

    /** All members of all operands in one container; NULLs give none. */
    static Value gathered(Cardinality cardinality, List<Value> operands) {
        List<Value> given = operands.stream().filter(value -> !value.isNull()).toList();
        return new Value(
                cardinality,
                given.isEmpty() ? BaseType.ANY : given.getFirst().baseType(),
                given.stream().flatMap(value -> value.members().stream()).toList());
    }
}
