package casebook.item.processing;

import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;

/** Evaluates expressions over the variables as they stand. */
record Evaluation(Variables variables, RandomGenerator random) {

    /** More than any sheet of results needs, and little enough to hold. */
    private static final int MOST_REPEATED = 10_000;

    Value of(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Variable variable -> variable(variable);
            case Expression.Correct correct -> variables.correctOf(correct.id());
            case Expression.Default initial -> variables.defaultOf(initial.id());
            case Expression.Mapped mapped -> mapped(mapped.id());
            case Expression.MappedPoint mapped -> mappedPoint(mapped.id());
            case Expression.Apply apply -> apply.operator().apply(all(apply.operands()));
            case Expression.AnyN any -> anyN(any);
            case Expression.StringMatch match ->
                texts(
                        match.first(),
                        match.second(),
                        match.caseSensitive(),
                        match.part() ? String::contains : String::equals);
            case Expression.Substring part ->
                texts(part.second(), part.first(), part.caseSensitive(), String::contains);
            case Expression.PatternMatch match -> patternMatch(match);
            case Expression.Equal equal -> equal(equal);
            case Expression.EqualRounded equal -> equalRounded(equal);
            case Expression.RoundTo round ->
                rounded(round.rounding(), of(round.operand()))
                        .map(Operands::real)
                        .orElse(Value.NULL);
            case Expression.Calculate calculate -> calculate.function().apply(all(calculate.operands()));
            case Expression.Statistic statistic -> statistic.function().apply(of(statistic.operand()));
            case Expression.Repeat repeat -> repeat(repeat);
            case Expression.Index index -> index(index);
            case Expression.FieldValue field -> field(field);
            case Expression.Inside inside -> inside(inside);
            case Expression.PickOne pick -> pickOne(of(pick.operand()));
            case Expression.RandomInteger between -> randomInteger(between);
            case Expression.RandomFloat between -> randomFloat(between);
            case Expression.Custom ignored -> Value.NULL;
        };
    }

    private List<Value> all(List<Expression> operands) {
        return operands.stream().map(this::of).toList();
    }

    private Value variable(Expression.Variable variable) {
        Value value = variables.of(variable.id());
        String weight = variable.weight();
        OptionalDouble number = Operands.number(value);
        return weight == null || number.isEmpty()
                ? value
                : Operands.real(number.getAsDouble() * variables.weight(weight));
    }

    private Value mapped(String id) {
        VariableDeclaration declaration = variables.declaration(id);
        KeyMapping mapping = declaration == null ? null : declaration.mapping();
        return mapping == null ? Value.NULL : Operands.real(mapping.value(variables.of(id)));
    }

    private Value mappedPoint(String id) {
        VariableDeclaration declaration = variables.declaration(id);
        AreaMapping areas = declaration == null ? null : declaration.areas();
        return areas == null ? Value.NULL : Operands.real(areas.value(variables.of(id)));
    }

    /** What is NULL may be true or false: only when both lead to the same does it not matter. */
    private Value anyN(Expression.AnyN any) {
        OptionalDouble min = variables.number(any.min());
        OptionalDouble max = variables.number(any.max());
        if (min.isEmpty() || max.isEmpty()) {
            return Value.NULL;
        }
        int certain = 0;
        int possible = 0;
        for (Value operand : all(any.operands())) {
            Optional<Boolean> truth = Operands.truth(operand);
            certain += truth.orElse(false) ? 1 : 0;
            possible += truth.orElse(true) ? 1 : 0;
        }
        if (certain >= min.getAsDouble() && possible <= max.getAsDouble()) {
            return Value.truth(true);
        }
        return possible < min.getAsDouble() || certain > max.getAsDouble() ? Value.truth(false) : Value.NULL;
    }

    private Value texts(
            Expression first, Expression second, boolean caseSensitive, BiPredicate<String, String> comparison) {
        Optional<String> left = Operands.text(of(first));
        Optional<String> right = Operands.text(of(second));
        if (left.isEmpty() || right.isEmpty()) {
            return Value.NULL;
        }
        return Value.truth(
                caseSensitive
                        ? comparison.test(left.get(), right.get())
                        : comparison.test(folded(left.get()), folded(right.get())));
    }

    private static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A pattern that is the name of a variable in braces, or such a name itself, stands for the variable's text. */
    private Value patternMatch(Expression.PatternMatch match) {
        String pattern = match.pattern();
        String name =
                pattern.startsWith("{") && pattern.endsWith("}") ? pattern.substring(1, pattern.length() - 1) : pattern;
        Optional<String> named =
                variables.declaration(name) == null ? Optional.of(pattern) : Operands.text(variables.of(name));
        Optional<String> text = Operands.text(of(match.operand()));
        return named.isEmpty() || text.isEmpty()
                ? Value.NULL
                : SchemaPattern.matches(named.get(), text.get())
                        .map(Value::truth)
                        .orElse(Value.NULL);
    }

    private Value equal(Expression.Equal equal) {
        Tolerance tolerance = equal.tolerance();
        OptionalDouble first = Operands.number(of(equal.first()));
        OptionalDouble second = Operands.number(of(equal.second()));
        OptionalDouble lower = variables.number(tolerance.lower());
        OptionalDouble upper = variables.number(tolerance.upper());
        return first.isEmpty() || second.isEmpty() || lower.isEmpty() || upper.isEmpty()
                ? Value.NULL
                : Value.truth(tolerance.holds(
                        first.getAsDouble(), second.getAsDouble(), lower.getAsDouble(), upper.getAsDouble()));
    }

    private Value equalRounded(Expression.EqualRounded equal) {
        Optional<Double> first = rounded(equal.rounding(), of(equal.first()));
        Optional<Double> second = rounded(equal.rounding(), of(equal.second()));
        return first.isEmpty() || second.isEmpty() ? Value.NULL : Value.truth(first.equals(second));
    }

    private Optional<Double> rounded(Rounding rounding, Value value) {
        OptionalDouble number = Operands.number(value);
        OptionalDouble figures = variables.number(rounding.figures());
        return number.isEmpty() || figures.isEmpty()
                ? Optional.empty()
                : rounding.round(number.getAsDouble(), figures.getAsDouble());
    }

    private Value repeat(Expression.Repeat repeat) {
        OptionalDouble times = variables.number(repeat.times());
        List<Value> gathered = new ArrayList<>();
        for (int time = 0; time < Math.min(times.orElse(0), MOST_REPEATED); time++) {
            gathered.addAll(all(repeat.operands()));
        }
        return ContainerOperator.gathered(Cardinality.ORDERED, gathered);
    }

    private Value index(Expression.Index index) {
        Value container = of(index.operand());
        int position = (int) variables.number(index.position()).orElse(0);
        return position >= 1 && position <= container.members().size()
                ? Value.single(container.baseType(), container.members().get(position - 1))
                : Value.NULL;
    }

    private Value field(Expression.FieldValue field) {
        return of(field.operand()).members().stream()
                .filter(member ->
                        member instanceof Scalar.Field held && held.name().equals(field.field()))
                .map(member -> ((Scalar.Field) member).value())
                .findFirst()
                .orElse(Value.NULL);
    }

    private Value inside(Expression.Inside inside) {
        Value points = of(inside.operand());
        return points.isNull()
                ? Value.NULL
                : Value.truth(points.members().stream()
                        .anyMatch(member -> member instanceof Scalar.Point point
                                && inside.shape().holds(point)));
    }

    private Value pickOne(Value container) {
        int size = container.members().size();
        return size == 0
                ? Value.NULL
                : Value.single(container.baseType(), container.members().get(random.nextInt(size)));
    }

    private Value randomInteger(Expression.RandomInteger between) {
        OptionalDouble min = variables.number(between.min());
        OptionalDouble max = variables.number(between.max());
        OptionalDouble step = variables.number(between.step());
        if (min.isEmpty()
                || max.isEmpty()
                || step.isEmpty()
                || step.getAsDouble() < 1
                || max.getAsDouble() < min.getAsDouble()) {
            return Value.NULL;
        }
        long steps = (long) ((max.getAsDouble() - min.getAsDouble()) / step.getAsDouble());
        return Operands.whole(min.getAsDouble() + step.getAsDouble() * random.nextLong(steps + 1));
    }

    private Value randomFloat(Expression.RandomFloat between) {
        OptionalDouble min = variables.number(between.min());
        OptionalDouble max = variables.number(between.max());
        return min.isEmpty() || max.isEmpty() || max.getAsDouble() < min.getAsDouble()
                ? Value.NULL
                : Operands.real(min.getAsDouble() + (max.getAsDouble() - min.getAsDouble()) * random.nextDouble());
    }
}
