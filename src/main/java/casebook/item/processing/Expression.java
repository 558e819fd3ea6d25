package casebook.item.processing;

import casebook.item.Shape;
import casebook.item.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has a value (QTI 3, section 5: expressions). Without a value of its own it is NULL, {@link Value#NULL}. */
public sealed interface Expression {

    /** baseValue, mathConstant and null. */
    record Literal(Value value) implements Expression {}

    /**
     * variable.
     *
     * @param weight the weight by which a number is multiplied; null for none
     */
    record Variable(String id, @Nullable String weight) implements Expression {}

    /** correct: the right value of a response variable. */
    record Correct(String id) implements Expression {}

    /** default: the default value of a variable. */
    record Default(String id) implements Expression {}

    /** mapResponse: a response through its mapping. */
    record Mapped(String id) implements Expression {}

    /** mapResponsePoint: a response through its area mapping. */
    record MappedPoint(String id) implements Expression {}

    /** An operator without settings, over its operands. */
    record Apply(Operator operator, List<Expression> operands) implements Expression {
        public Apply {
            operands = List.copyOf(operands);
        }
    }

    /** anyN: whether at least {@code min} and at most {@code max} operands are true. */
    record AnyN(Setting min, Setting max, List<Expression> operands) implements Expression {
        public AnyN {
            operands = List.copyOf(operands);
        }
    }

    /** stringMatch; {@code part} for its deprecated attribute substring: the first holds the second. */
    record StringMatch(boolean caseSensitive, boolean part, Expression first, Expression second)
            implements Expression {}

    /** substring: the first is a part of the second. */
    record Substring(boolean caseSensitive, Expression first, Expression second) implements Expression {}

    /** patternMatch: the whole text matches a regular expression of XML Schema, or of the variable that it names. */
    record PatternMatch(String pattern, Expression operand) implements Expression {}

    /** equal. */
    record Equal(Tolerance tolerance, Expression first, Expression second) implements Expression {}

    /** equalRounded. */
    record EqualRounded(Rounding rounding, Expression first, Expression second) implements Expression {}

    /** roundTo. */
    record RoundTo(Rounding rounding, Expression operand) implements Expression {}

    /** mathOperator. */
    record Calculate(MathFunction function, List<Expression> operands) implements Expression {
        public Calculate {
            operands = List.copyOf(operands);
        }
    }

    /** statsOperator. */
    record Statistic(StatsFunction function, Expression operand) implements Expression {}

    /** repeat: the operands so many times over, evaluated anew each time. */
    record Repeat(Setting times, List<Expression> operands) implements Expression {
        public Repeat {
            operands = List.copyOf(operands);
        }
    }

    /** index: the nth member, from 1. */
    record Index(Setting position, Expression operand) implements Expression {}

    /** fieldValue: a field of a record. */
    record FieldValue(String field, Expression operand) implements Expression {}

    /** inside: whether any point lies in the area. */
    record Inside(Shape shape, Expression operand) implements Expression {}

    /** random: one member of a container. */
    record PickOne(Expression operand) implements Expression {}

    /** randomInteger: {@code min + step · k}, at most {@code max}. */
    record RandomInteger(Setting min, Setting max, Setting step) implements Expression {}

    /** randomFloat: from {@code min} up to {@code max}. */
    record RandomFloat(Setting min, Setting max) implements Expression {}

    /** customOperator, which only its own engine knows: NULL here, and whoever reads the item is warned. */
    record Custom(String name, List<Expression> operands) implements Expression {
        public Custom {
            operands = List.copyOf(operands);
        }
    }
}
