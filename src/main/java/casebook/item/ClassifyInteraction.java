package casebook.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Sort statements into the four {@linkplain StatementType types}; each statement counts alike. */
public record ClassifyInteraction(List<Statement> statements) implements Interaction {

    private static final List<StatementType> TYPES = List.of(StatementType.values());

    public ClassifyInteraction {
        statements = List.copyOf(statements);
    }

    /** Each statement joined to its type. */
    public List<Scalar.Pair> pairs() {
        return statements.stream()
                .map(statement ->
                        new Scalar.Pair(statement.id(), statement.type().lexical()))
                .toList();
    }

    @Override
    public Kind kind() {
        return Kind.CLASSIFY;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(SOURCES, statements), new OptionGroup(TARGETS, TYPES));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.MULTIPLE, BaseType.DIRECTED_PAIR, Value.pairs(Cardinality.MULTIPLE, pairs())));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.RightPairs(
                Set.copyOf(pairs()),
                statements.stream().collect(Collectors.toMap(Statement::id, statement -> 1)),
                marks);
    }
}
