package casebook.item.processing;

import casebook.item.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Operators over numbers; NULL where an operand is NULL or no number. */
public enum NumberOperator implements Operator {
    SUM("sum", 1, Operator.MANY),
    PRODUCT("product", 1, Operator.MANY),
    MAX("max", 1, Operator.MANY),
    MIN("min", 1, Operator.MANY),
    GCD("gcd", 1, Operator.MANY),
    LCM("lcm", 1, Operator.MANY),
    SUBTRACT("subtract", 2, 2),
    DIVIDE("divide", 2, 2),
    POWER("power", 2, 2),
    INTEGER_DIVIDE("integerDivide", 2, 2),
    INTEGER_MODULUS("integerModulus", 2, 2),
    INTEGER_TO_FLOAT("integerToFloat", 1, 1),
    TRUNCATE("truncate", 1, 1),
    ROUND("round", 1, 1);

    private final String lexical;
    private final int least;
    private final int most;

    NumberOperator(String lexical, int least, int most) {
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
        Optional<double[]> numbers = Operands.numbers(operands);
        return numbers.isPresent() && (most == MANY || numbers.get().length == most)
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
