package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Value;
import java.util.List;

/** Operators that make, measure and search containers. */
public enum ContainerOperator implements Operator {
    MULTIPLE("multiple", 0, Operator.MANY),
    ORDERED("ordered", 0, Operator.MANY),
    CONTAINER_SIZE("containerSize", 1, 1),
    MEMBER("member", 2, 2),
    DELETE("delete", 2, 2),
    CONTAINS("contains", 2, 2);

    private final String lexical;
    private final int least;
    private final int most;

    ContainerOperator(String lexical, int least, int most) {
        this.lexical = lexical;
        this.least = least;
        this.most = most;
    }

    @Override
    public String lexical() {
        return lexical;
    }

    @Override
    public int least() {
        return least;
    }

    @Override
    public int most() {
        return most;
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
            case MULTIPLE, ORDERED, CONTAINER_SIZE -> throw new IllegalStateException(lexical + " searches nothing");
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
