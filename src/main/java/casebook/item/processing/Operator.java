package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** An operator that needs nothing but its operands. */
public sealed interface Operator permits LogicOperator, NumberOperator, ContainerOperator {

    /** No bound. */
    int MANY = Integer.MAX_VALUE;

    /** The name that QTI gives it. */
    String lexical();

    /** How many operands it takes at least. */
    int least();

    /** How many operands it takes at most. */
    int most();

    /** @param operands from {@link #least} to {@link #most} of them */
    Value apply(List<Value> operands);
}
