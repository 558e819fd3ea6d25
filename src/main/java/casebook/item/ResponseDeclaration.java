package casebook.item;

/**
 * A response variable (QTI 3 response declaration).
 *
 * @param correct the right value in authored ids; a null value where a person marks or many texts are accepted
 */
public record ResponseDeclaration(String id, Cardinality cardinality, BaseType baseType, Value correct) {}
