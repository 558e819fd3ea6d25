package casebook.item;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rank rungs from the lowest up, with declared ties.
 *
 * @param rungs lowest first
 * @param exhibit the exhibit that declares the ladder
 */
public record LadderInteraction(List<Rung> rungs, String exhibit) implements Interaction {

    public LadderInteraction {
        rungs = List.copyOf(rungs);
    }

    /** Whether any two rungs share a rank; the candidate is told so. */
    public boolean ties() {
        return rungs.stream().mapToInt(Rung::rank).distinct().count() < rungs.size();
    }

    @Override
    public Kind kind() {
        return Kind.LADDER;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(RESPONSE, rungs));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<Scalar.Pair> ranks = rungs.stream()
                .map(rung -> new Scalar.Pair(rung.id(), Integer.toString(rung.rank())))
                .toList();
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.ORDERED, BaseType.DIRECTED_PAIR, Value.pairs(Cardinality.ORDERED, ranks)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.LadderRanks(rungs.stream().collect(Collectors.toMap(Rung::id, Rung::rank)), marks);
    }
}
