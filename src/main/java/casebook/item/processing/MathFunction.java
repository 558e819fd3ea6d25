package casebook.item.processing;

import casebook.item.Value;
import java.util.List;

/** The functions of QTI's mathOperator. */
public enum MathFunction {
    SIN("sin"),
    COS("cos"),
    TAN("tan"),
    SEC("sec"),
    CSC("csc"),
    COT("cot"),
    ASIN("asin"),
    ACOS("acos"),
    ATAN("atan"),
    ATAN2("atan2"),
    ASEC("asec"),
    ACSC("acsc"),
    ACOT("acot"),
    SINH("sinh"),
    COSH("cosh"),
    TANH("tanh"),
    SECH("sech"),
    CSCH("csch"),
    COTH("coth"),
    LOG("log"),
    LN("ln"),
    EXP("exp"),
    ABS("abs"),
    SIGNUM("signum"),
    FLOOR("floor"),
    CEIL("ceil"),
    TO_DEGREES("toDegrees"),
    TO_RADIANS("toRadians");

    private final String lexical;

    MathFunction(String lexical) {
        this.lexical = lexical;
    }

    /** The name that QTI gives it. */
    public String lexical() {
        return lexical;
    }

    public int operands() {
        return this == ATAN2 ? 2 : 1;
    }

    /** NULL for NULL and outside the natural domain, such as log(0) and asin(2). */
    Value apply(List<Value> operands) {
        return Operands.numbers(operands)
                .filter(numbers -> numbers.length == operands())
                .map(numbers -> typed(operands, numbers))
                .orElse(Value.NULL);
    }

    private Value typed(List<Value> operands, double[] numbers) {
        double result = numbers.length == 2 ? Math.atan2(numbers[0], numbers[1]) : of(numbers[0]);
        return switch (this) {
            case FLOOR, CEIL, SIGNUM -> Operands.whole(result);
            case ABS -> Operands.asOperands(result, operands);
            case SIN,
                    COS,
                    TAN,
                    SEC,
                    CSC,
                    COT,
                    ASIN,
                    ACOS,
                    ATAN,
                    ATAN2,
                    ASEC,
                    ACSC,
                    ACOT,
                    SINH,
                    COSH,
                    TANH,
                    SECH,
                    CSCH,
                    COTH,
                    LOG,
                    LN,
                    EXP,
                    TO_DEGREES,
                    TO_RADIANS -> NumberOperator.finite(result, numbers);
        };
    }

    private double of(double x) {
        return switch (this) {
            case SIN -> Math.sin(x);
            case COS -> Math.cos(x);
            case TAN -> Math.tan(x);
            case SEC -> 1 / Math.cos(x);
            case CSC -> 1 / Math.sin(x);
            case COT -> 1 / Math.tan(x);
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN, ATAN2 -> Math.atan(x);
            case ASEC -> Math.acos(1 / x);
            case ACSC -> Math.asin(1 / x);
            case ACOT -> Math.atan(1 / x);
            case SINH -> Math.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Math.tanh(x);
            case SECH -> 1 / Math.cosh(x);
            case CSCH -> 1 / Math.sinh(x);
            case COTH -> 1 / Math.tanh(x);
            case LOG -> Math.log10(x);
            case LN -> Math.log(x);
            case EXP -> Math.exp(x);
            case ABS -> Math.abs(x);
            case SIGNUM -> Math.signum(x);
            case FLOOR -> Math.floor(x);
            case CEIL -> Math.ceil(x);
            case TO_DEGREES -> Math.toDegrees(x);
            case TO_RADIANS -> Math.toRadians(x);
        };
    }
}
