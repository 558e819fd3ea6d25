package casebook.item.processing;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Value;
import org.jspecify.annotations.Nullable;

/**
 * A variable of an item (QTI 3, variableDeclaration).
 *
 * @param baseType {@link BaseType#ANY} for a record
 * @param initial the default value; a null value for none
 * @param correct the right value of a response variable; a null value for none
 * @param mapping of a response variable; null for none
 * @param areas of a response variable; null for none
 * @param table of an outcome variable; null for none
 */
public record VariableDeclaration(
        Role role,
        String id,
        Cardinality cardinality,
        BaseType baseType,
        Value initial,
        Value correct,
        @Nullable KeyMapping mapping,
        @Nullable AreaMapping areas,
        @Nullable LookupTable table) {

    /** Whose value it is. */
    public enum Role {
        RESPONSE,
        OUTCOME,
        TEMPLATE
    }

    /** A variable of one value and nothing else. */
    public static VariableDeclaration single(Role role, String id, BaseType baseType, Value initial) {
        return new VariableDeclaration(
                role,
                id,
                Cardinality.SINGLE,
                baseType,
                initial,
                Value.none(Cardinality.SINGLE, baseType),
                null,
                null,
                null);
    }
}
