package casebook.interchange.qti;

import casebook.item.BaseType;
import casebook.item.Scalar;
import casebook.item.Value;
import casebook.item.processing.ContainerOperator;
import casebook.item.processing.Expression;
import casebook.item.processing.LogicOperator;
import casebook.item.processing.MathFunction;
import casebook.item.processing.NumberOperator;
import casebook.item.processing.Operator;
import casebook.item.processing.Rounding;
import casebook.item.processing.Setting;
import casebook.item.processing.StatsFunction;
import casebook.item.processing.Tolerance;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads expressions; one that cannot be read is NULL, and found. */
record ExpressionReader(Reading reading) {

    private static final Expression NULL = new Expression.Literal(Value.NULL);
    private static final Map<String, Operator> OPERATORS = operators();

    private static Map<String, Operator> operators() {
        Map<String, Operator> operators = new HashMap<>();
        for (Operator[] family :
                List.<Operator[]>of(LogicOperator.values(), NumberOperator.values(), ContainerOperator.values())) {
            for (Operator operator : family) {
                operators.put(operator.lexical().toLowerCase(Locale.ROOT), operator);
            }
        }
        return operators;
    }

    /** The one expression that an element holds. */
    Expression only(XmlNode holder) {
        return operands(holder, 1, 1).getFirst();
    }

    Expression read(XmlNode node) {
        Operator operator = OPERATORS.get(node.name());
        if (operator != null) {
            return new Expression.Apply(operator, operands(node, operator.least(), operator.most()));
        }
        return switch (node.name()) {
            case "null" -> NULL;
            case "basevalue" -> literal(node);
            case "mathconstant" -> constant(node);
            case "variable" ->
                new Expression.Variable(
                        reading.variable(node),
                        node.attribute("weightidentifier").orElse(null));
            case "correct" -> new Expression.Correct(reading.variable(node));
            case "default" -> new Expression.Default(reading.variable(node));
            case "mapresponse" -> new Expression.Mapped(reading.variable(node));
            case "mapresponsepoint" -> new Expression.MappedPoint(reading.variable(node));
            case "randominteger" ->
                new Expression.RandomInteger(
                        reading.setting(node, "min", 0), needed(node, "max"), reading.setting(node, "step", 1));
            case "randomfloat" -> new Expression.RandomFloat(reading.setting(node, "min", 0), needed(node, "max"));
            default -> withSettings(node);
        };
    }

    private Expression withSettings(XmlNode node) {
        return switch (node.name()) {
            case "anyn" ->
                new Expression.AnyN(needed(node, "min"), needed(node, "max"), operands(node, 1, Operator.MANY));
            case "repeat" -> new Expression.Repeat(needed(node, "numberrepeats"), operands(node, 1, Operator.MANY));
            case "mathoperator" -> calculate(node);
            case "customoperator" -> custom(node);
            case "stringmatch", "substring", "equal", "equalrounded" -> pairwise(node);
            case "patternmatch", "roundto", "statsoperator", "index", "fieldvalue", "inside", "random" -> unary(node);
            default -> {
                reading.findings().error("QTI_ELEMENT", node, node.tag() + " is no expression of QTI");
                yield NULL;
            }
        };
    }

    private Expression pairwise(XmlNode node) {
        List<Expression> two = operands(node, 2, 2);
        Expression first = two.getFirst();
        Expression second = two.getLast();
        boolean mindCase = node.flag("casesensitive", true);
        return switch (node.name()) {
            case "stringmatch" -> new Expression.StringMatch(mindCase, node.flag("substring", false), first, second);
            case "substring" -> new Expression.Substring(mindCase, first, second);
            case "equalrounded" -> new Expression.EqualRounded(rounding(node), first, second);
            default -> new Expression.Equal(tolerance(node), first, second);
        };
    }

    private Expression unary(XmlNode node) {
        Expression operand = only(node);
        return switch (node.name()) {
            case "patternmatch" -> new Expression.PatternMatch(reading.required(node, "pattern"), operand);
            case "roundto" -> new Expression.RoundTo(rounding(node), operand);
            case "statsoperator" -> {
                reading.required(node, "name");
                yield new Expression.Statistic(
                        reading.word(node, "name", StatsFunction.values(), StatsFunction::lexical, StatsFunction.MEAN),
                        operand);
            }
            case "index" -> new Expression.Index(needed(node, "n"), operand);
            case "fieldvalue" -> new Expression.FieldValue(reading.required(node, "fieldidentifier"), operand);
            case "inside" -> new Expression.Inside(reading.shape(node), operand);
            default -> new Expression.PickOne(operand);
        };
    }

    private Expression literal(XmlNode node) {
        BaseType type = reading.baseType(node);
        List<Scalar> members = reading.members(List.of(node), type);
        return members.isEmpty() || members.getFirst().lexical().isEmpty()
                ? NULL
                : new Expression.Literal(Value.single(type, members.getFirst()));
    }

    private Expression constant(XmlNode node) {
        String name = reading.required(node, "name").strip();
        return switch (name) {
            case "pi" -> new Expression.Literal(Value.number(Math.PI));
            case "e" -> new Expression.Literal(Value.number(Math.E));
            default -> {
                reading.findings().error("QTI_ATTRIBUTE", node, "no constant of QTI is called " + name);
                yield NULL;
            }
        };
    }

    private Expression calculate(XmlNode node) {
        reading.required(node, "name");
        MathFunction function =
                reading.word(node, "name", MathFunction.values(), MathFunction::lexical, MathFunction.ABS);
        return new Expression.Calculate(function, operands(node, function.operands(), function.operands()));
    }

    private Expression custom(XmlNode node) {
        String name =
                node.attribute("class").or(() -> node.attribute("definition")).orElse("without a name");
        reading.findings()
                .warning(
                        "QTI_CUSTOM_OPERATOR",
                        node,
                        "the custom operator " + name + " is another engine's: it has no value here, nor has what"
                                + " is reckoned from it");
        return new Expression.Custom(name, operands(node, 0, Operator.MANY));
    }

    private Tolerance tolerance(XmlNode node) {
        Tolerance.Mode mode = reading.word(
                node, "tolerancemode", Tolerance.Mode.values(), Tolerance.Mode::lexical, Tolerance.Mode.EXACT);
        String given = node.attribute("tolerance", "").strip();
        if (mode == Tolerance.Mode.EXACT) {
            return Tolerance.EXACT;
        }
        if (given.isEmpty()) {
            reading.findings().error("QTI_ATTRIBUTE", node, "equal lacks its tolerance");
            return Tolerance.EXACT;
        }
        String[] parts = given.split("\\s+");
        return new Tolerance(
                mode,
                reading.setting(node, parts[0]),
                reading.setting(node, parts[parts.length > 1 ? 1 : 0]),
                node.flag("includelowerbound", true),
                node.flag("includeupperbound", true));
    }

    private Rounding rounding(XmlNode node) {
        return new Rounding(
                reading.word(
                        node,
                        "roundingmode",
                        Rounding.Mode.values(),
                        Rounding.Mode::lexical,
                        Rounding.Mode.SIGNIFICANT_FIGURES),
                needed(node, "figures"));
    }

    private Setting needed(XmlNode node, String attribute) {
        String text = reading.required(node, attribute);
        return text.isEmpty() ? Setting.of(Double.NaN) : reading.setting(node, text);
    }

    /** At least as many as needed: NULLs make up for what is missing, after a finding. */
    private List<Expression> operands(XmlNode node, int least, int most) {
        List<XmlNode> children = node.children();
        if (children.size() < least || children.size() > most) {
            reading.findings()
                    .error(
                            "QTI_OPERANDS",
                            node,
                            node.tag() + " takes "
                                    + (least == most
                                            ? "" + least
                                            : most == Operator.MANY ? least + " or more" : least + " to " + most)
                                    + " expressions, not " + children.size());
            return Collections.nCopies(Math.max(1, least), NULL);
        }
        return children.stream().map(this::read).toList();
    }
}
