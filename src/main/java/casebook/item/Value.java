package casebook.item;

import java.util.Collection;
import java.util.List;

/**
 * A value of a response or outcome variable (QTI 3): no members is QTI's NULL.
 *
 * @param members at most one for cardinality single; {@link Scalar.Field}s for a record
 */
public record Value(Cardinality cardinality, BaseType baseType, List<Scalar> members) {

    /** QTI's NULL without a type. */
    public static final Value NULL = none(Cardinality.SINGLE, BaseType.ANY);

    public Value {
        members = List.copyOf(members);
    }

    public static Value identifier(String id) {
        return new Value(Cardinality.SINGLE, BaseType.IDENTIFIER, List.of(new Scalar.Identifier(id)));
    }

    public static Value number(double number) {
        return new Value(Cardinality.SINGLE, BaseType.FLOAT, List.of(new Scalar.Real(number)));
    }

    /** A single member of a type. */
    public static Value single(BaseType baseType, Scalar member) {
        return new Value(Cardinality.SINGLE, baseType, List.of(member));
    }

    public static Value truth(boolean truth) {
        return single(BaseType.BOOLEAN, new Scalar.Bool(truth));
    }

    public static Value whole(long number) {
        return single(BaseType.INTEGER, new Scalar.Real(number));
    }

    public static Value none(Cardinality cardinality, BaseType baseType) {
        return new Value(cardinality, baseType, List.of());
    }

    static Value identifiers(Cardinality cardinality, Collection<String> ids) {
        return new Value(
                cardinality,
                BaseType.IDENTIFIER,
                ids.stream().<Scalar>map(Scalar.Identifier::new).toList());
    }

    static Value pairs(Cardinality cardinality, List<Scalar.Pair> pairs) {
        return new Value(cardinality, BaseType.DIRECTED_PAIR, List.copyOf(pairs));
    }

    public boolean isNull() {
        return members.isEmpty();
    }

    /** Whether it is true; false for all else, NULL too. */
    public boolean isTrue() {
        return members.size() == 1 && members.getFirst() instanceof Scalar.Bool bool && bool.truth();
    }

    /** The members in QTI's lexical form. */
    public List<String> lexical() {
        return members.stream().map(Scalar::lexical).toList();
    }
}
