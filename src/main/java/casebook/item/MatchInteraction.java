package casebook.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Join sources to targets; each right pair counts alike. */
public record MatchInteraction(List<MatchSource> sources, List<MatchTarget> targets, List<Scalar.Pair> pairs)
        implements Interaction {

    public MatchInteraction {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        pairs = List.copyOf(pairs);
    }

    @Override
    public Kind kind() {
        return Kind.MATCH;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(SOURCES, sources), new OptionGroup(TARGETS, targets));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.MULTIPLE, BaseType.DIRECTED_PAIR, Value.pairs(Cardinality.MULTIPLE, pairs)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.RightPairs(
                Set.copyOf(pairs),
                sources.stream().collect(Collectors.toMap(MatchSource::id, MatchSource::max)),
                marks);
    }
}
