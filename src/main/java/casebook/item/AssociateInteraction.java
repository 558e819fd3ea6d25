package casebook.item;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Join entries of one list in pairs, of which neither comes first; each right pair counts alike. The candidate gives a
 * partner to each entry, so that a pair may be given from either side or from both.
 *
 * @param choices their {@code max} says in how many pairs each may be
 */
public record AssociateInteraction(List<MatchSource> choices, List<Scalar.Association> pairs) implements Interaction {

    public AssociateInteraction {
        choices = List.copyOf(choices);
        pairs = List.copyOf(pairs);
    }

    @Override
    public Kind kind() {
        return Kind.ASSOCIATE;
    }

    /** Both sides offer the same. */
    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(SOURCES, choices), new OptionGroup(TARGETS, choices));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<Scalar.Pair> bothWays = pairs.stream()
                .flatMap(pair -> Stream.of(
                        new Scalar.Pair(pair.first(), pair.second()), new Scalar.Pair(pair.second(), pair.first())))
                .toList();
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.MULTIPLE, BaseType.DIRECTED_PAIR, Value.pairs(Cardinality.MULTIPLE, bothWays)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Function<MatchSource, Integer> max = MatchSource::max;
        return new PartialCredit.Associations(
                Set.copyOf(pairs), choices.stream().collect(Collectors.toMap(MatchSource::id, max)), marks);
    }
}
