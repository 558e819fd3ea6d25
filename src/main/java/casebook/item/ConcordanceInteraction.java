package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judge under uncertainty, and be scored against what a panel answered (script concordance: Charlin and others 2000,
 * Teaching and Learning in Medicine 12).
 *
 * @param choices a scale, which keeps its order
 * @param illustrative whether the panel's answers are made up: then the item has no marks
 */
public record ConcordanceInteraction(List<PanelChoice> choices, boolean illustrative) implements Interaction {

    public ConcordanceInteraction {
        choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
        return Kind.CONCORDANCE;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(RESPONSE, choices));
    }

    /** What most of the panel answered is right; of several, the first. */
    @Override
    public List<ResponseDeclaration> declarations() {
        String modal = choices.stream()
                .reduce((best, next) -> next.votes() > best.votes() ? next : best)
                .map(PanelChoice::id)
                .orElseThrow();
        return List.of(
                new ResponseDeclaration(RESPONSE, Cardinality.SINGLE, BaseType.IDENTIFIER, Value.identifier(modal)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        choices.forEach(choice -> votes.put(choice.id(), choice.votes()));
        return new PartialCredit.PanelShare(votes, marks);
    }
}
