package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The values of all variables while rules run; used for one run. */
final class Variables {

    private static final List<VariableDeclaration> OF_EVERY_ITEM = List.of(
            VariableDeclaration.single(
                    VariableDeclaration.Role.OUTCOME,
                    ItemLogic.COMPLETION_STATUS,
                    BaseType.IDENTIFIER,
                    Value.identifier("not_attempted")),
            VariableDeclaration.single(
                    VariableDeclaration.Role.RESPONSE, ItemLogic.ATTEMPTS, BaseType.INTEGER, Value.whole(0)),
            VariableDeclaration.single(
                    VariableDeclaration.Role.RESPONSE,
                    ItemLogic.DURATION,
                    BaseType.DURATION,
                    Value.none(Cardinality.SINGLE, BaseType.DURATION)));

    private final Map<String, VariableDeclaration> declarations = new LinkedHashMap<>();
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Value> corrects = new HashMap<>();
    private final Map<String, Value> defaults = new HashMap<>();
    private final Map<String, Double> weights;

    /** All variables at their defaults. */
    Variables(ItemLogic item, TemplateValues prepared, Map<String, Double> weights) {
        this.weights = weights;
        OF_EVERY_ITEM.forEach(variable -> declarations.put(variable.id(), variable));
        item.variables().forEach(variable -> declarations.put(variable.id(), variable));
        corrects.putAll(prepared.corrects());
        defaults.putAll(prepared.defaults());
        declarations.values().forEach(variable -> values.put(variable.id(), initial(variable)));
        prepared.templates().forEach(this::assign);
    }

    /** A number that is an outcome begins at 0, QTI says, all else without a value. */
    private Value initial(VariableDeclaration variable) {
        Value given = defaultOf(variable.id());
        boolean counted = variable.role() == VariableDeclaration.Role.OUTCOME
                && variable.cardinality() == Cardinality.SINGLE
                && variable.baseType().isNumeric();
        return given.isNull() && counted ? Value.single(variable.baseType(), new Scalar.Real(0)) : given;
    }

    Value of(String id) {
        return values.getOrDefault(id, Value.NULL);
    }

    Value defaultOf(String id) {
        VariableDeclaration variable = declarations.get(id);
        return variable == null ? Value.NULL : defaults.getOrDefault(id, variable.initial());
    }

    Value correctOf(String id) {
        VariableDeclaration variable = declarations.get(id);
        return variable == null ? Value.NULL : corrects.getOrDefault(id, variable.correct());
    }

    /** The value, turned into the variable's type; nothing happens for a variable that is not declared. */
    void assign(String id, Value value) {
        VariableDeclaration variable = declarations.get(id);
        if (variable != null) {
            values.put(id, typed(variable, value));
        }
    }

    void setCorrect(String id, Value value) {
        VariableDeclaration variable = declarations.get(id);
        if (variable != null) {
            corrects.put(id, typed(variable, value));
        }
    }

    /** A response takes its new default at once, since nothing was given yet. */
    void setDefault(String id, Value value) {
        VariableDeclaration variable = declarations.get(id);
        if (variable != null) {
            defaults.put(id, typed(variable, value));
            values.put(id, initial(variable));
        }
    }

    @Nullable
    VariableDeclaration declaration(String id) {
        return declarations.get(id);
    }

    double weight(String name) {
        return weights.getOrDefault(name, 1.0);
    }

    /** None when a named variable is NULL or no number. */
    OptionalDouble number(Setting setting) {
        return switch (setting) {
            case Setting.Given given -> OptionalDouble.of(given.number());
            case Setting.Named named -> Operands.number(of(named.variable()));
        };
    }

    Map<String, Value> values(VariableDeclaration.Role role) {
        Map<String, Value> found = new LinkedHashMap<>();
        for (VariableDeclaration variable : declarations.values()) {
            if (variable.role() == role) {
                found.put(variable.id(), of(variable.id()));
            }
        }
        return found;
    }

    TemplateValues prepared() {
        return new TemplateValues(values(VariableDeclaration.Role.TEMPLATE), corrects, defaults);
    }

    /** A container of one serves where one is wanted; of several nothing does. An empty text is NULL. */
    private static Value typed(VariableDeclaration variable, Value value) {
        if (variable.cardinality() == Cardinality.RECORD) {
            return value;
        }
        boolean fits = variable.cardinality() != Cardinality.SINGLE
                || value.members().size() == 1
                        && !value.members().getFirst().lexical().isEmpty();
        List<Scalar> members = fits
                ? value.members().stream()
                        .map(member -> typed(variable.baseType(), member))
                        .toList()
                : List.of();
        return new Value(variable.cardinality(), variable.baseType(), members);
    }

    private static Scalar typed(BaseType type, Scalar member) {
        return switch (type) {
            case INTEGER -> member instanceof Scalar.Real real ? new Scalar.Real(towardsZero(real.number())) : member;
            case IDENTIFIER -> member instanceof Scalar.Text text ? new Scalar.Identifier(text.text()) : member;
            case STRING -> member instanceof Scalar.Identifier identifier ? new Scalar.Text(identifier.id()) : member;
            case FLOAT, DIRECTED_PAIR, PAIR, BOOLEAN, POINT, DURATION, FILE, URI, INT_OR_IDENTIFIER, ANY -> member;
        };
    }

    private static double towardsZero(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }
}
