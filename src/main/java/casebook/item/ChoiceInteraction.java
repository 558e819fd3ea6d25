package casebook.item;

import java.util.List;

/**
 * Pick one, or several, of the choices.
 *
 * @param minChoices how many the candidate is asked to pick at least
 * @param maxChoices how many may be picked; 0 for any number, and then nothing tells how many keys there are
 * @param trueFalse whether the choices are true and false, which always keep their order
 */
public record ChoiceInteraction(
        List<Choice> choices, boolean multiple, int minChoices, int maxChoices, boolean trueFalse)
        implements Interaction {

    public ChoiceInteraction {
        choices = List.copyOf(choices);
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(RESPONSE, choices));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        Cardinality cardinality = multiple ? Cardinality.MULTIPLE : Cardinality.SINGLE;
        return List.of(new ResponseDeclaration(
                RESPONSE, cardinality, BaseType.IDENTIFIER, Value.identifiers(cardinality, Choices.keys(choices))));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return multiple
                ? new PartialCredit.MultipleResponse(Choices.keys(choices), Choices.others(choices), marks)
                : new MatchCorrect(RESPONSE, declarations().getFirst().correct(), marks);
    }
}
