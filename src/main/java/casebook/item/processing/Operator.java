package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** An operator that needs nothing but its operands. */
public sealed interface Operator permits LogicOperator, NumberOperator, ContainerOperator {

    /** No bound. */
    int MANY = Integer.MAX_VALUE;

    /**
     * How an operator is written.
     *
     * @param lexical the name that QTI gives it
     * @param least how many operands it takes at least
     * @param most how many it takes at most
     */
    record Signature(String lexical, int least, int most) {
        static Signature of(String lexical, int operands) {
            return new Signature(lexical, operands, operands);
        }

        static Signature any(String lexical, int least) {
            return new Signature(lexical, least, MANY);
        }
    }

    Signature signature();

    default String lexical() {
        return signature().lexical();
    }

    default int least() {
        return signature().least();
    }

    default int most() {
        return signature().most();
    }

    /** @param operands from {@link #least} to {@link #most} of them */
    Value apply(List<Value> operands);
}
