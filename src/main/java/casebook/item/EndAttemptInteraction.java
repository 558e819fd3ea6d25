package casebook.item;

import java.util.List;

/**
 * Press a button that ends the work on this question, such as to confirm that one has read the rules. Who presses it has all
 * marks.
 *
 * @param title what the button says
 */
public record EndAttemptInteraction(String title) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.END_ATTEMPT;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(RESPONSE, Cardinality.SINGLE, BaseType.BOOLEAN, Value.truth(true)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new MatchCorrect(RESPONSE, Value.truth(true), marks);
    }
}
