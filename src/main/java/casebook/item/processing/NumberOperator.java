package casebook.item.processing;

import casebook.item.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Operators over numbers; NULL where an operand is NULL or no number. */
public enum NumberOperator implements Operator {
    SUM(Signature.any("sum", 1)),
    PRODUCT(Signature.any("product", 1)),
    MAX(Signature.any("max", 1)),
    MIN(Signature.any("min", 1)),
    GCD(Signature.any("gcd", 1)),
    LCM(Signature.any("lcm", 1)),
    SUBTRACT(Signature.of("subtract", 2)),
    DIVIDE(Signature.of("divide", 2)),
    POWER(Signature.of("power", 2)),
    INTEGER_DIVIDE(Signature.of("integerDivide", 2)),
    INTEGER_MODULUS(Signature.of("integerModulus", 2)),
    INTEGER_TO_FLOAT(Signature.of("integerToFloat", 1)),
    TRUNCATE(Signature.of("truncate", 1)),
    ROUND(Signature.of("round", 1));

    private final Signature signature;

    NumberOperator(Signature signature) {
        this.signature = signature;
    }

    @Override
    public Signature signature() {
        return signature;
    }

    @Override
    public Value apply(List<Value> operands) {
        Optional<double[]> numbers = Operands.numbers(operands);
        return numbers.isPresent() && (most() == MANY || numbers.get().length == most())
                ? apply(operands, numbers.get())
                : Value.NULL;
    }

    private Value apply(List<Value> operands, double[] of) {
        return switch (this) {
            case SUM -> Operands.asOperands(DoubleStream.of(of).reduce(0, Double::sum), operands);
            case PRODUCT -> Operands.asOperands(DoubleStream.of(of).reduce(1, (left, right) -> left * right), operands);
            case MAX -> Operands.asOperands(DoubleStream.of(of).max().orElseThrow(), operands);
            case MIN -> Operands.asOperands(DoubleStream.of(of).min().orElseThrow(), operands);
            case GCD -> common(operands, of, true);
            case LCM -> common(operands, of, false);
            case SUBTRACT -> Operands.asOperands(of[0] - of[1], operands);
            case DIVIDE -> of[1] == 0 ? Value.NULL : finite(of[0] / of[1], of);
            case POWER -> finite(Math.pow(of[0], of[1]), of);
            case INTEGER_DIVIDE -> of[1] == 0 ? Value.NULL : Operands.whole(Math.floor(of[0] / of[1]));
            case INTEGER_MODULUS -> of[1] == 0 ? Value.NULL : Operands.whole(of[0] - of[1] * Math.floor(of[0] / of[1]));
            case INTEGER_TO_FLOAT -> Operands.real(of[0]);
            case TRUNCATE -> Operands.whole(of[0] < 0 ? Math.ceil(of[0]) : Math.floor(of[0]));
            case ROUND -> Operands.whole(rounded(of[0]));
        };
    }

    /** n for [n − 0.5, n + 0.5): adding a half would lose the last bit of large and of nearly half numbers. */
    private static double rounded(double number) {
        double below = Math.floor(number);
        return number - below < 0.5 || Double.isInfinite(number) ? below : below + 1;
    }

    /** Out of the set of floats, infinities not counted, is NULL; unless an infinite operand made it so. */
    static Value finite(double result, double[] operands) {
        boolean made = Double.isInfinite(result) && DoubleStream.of(operands).noneMatch(Double::isInfinite);
        return made ? Value.NULL : Operands.real(result);
    }

    /** Greatest common divisor (0 where all are 0) or least common multiple (0 where any is 0). */
    private static Value common(List<Value> operands, double[] of, boolean divisor) {
        if (!Operands.allWhole(operands)) {
            return Value.NULL;
        }
        BigInteger common = BigInteger.valueOf((long) of[0]).abs();
        for (double number : of) {
            BigInteger next = BigInteger.valueOf((long) number).abs();
            BigInteger shared = common.gcd(next);
            if (divisor) {
                common = shared;
            } else {
                common = shared.signum() == 0 ? shared : common.multiply(next).divide(shared);
            }
        }
        return Operands.whole(common.doubleValue());
    }
}
