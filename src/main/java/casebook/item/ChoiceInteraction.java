package casebook.item;

import java.util.List;

/**
 * Pick one, or several, of the choices.
 *
 * @param minChoices how many the candidate is asked to pick at least
 * @param maxChoices how many may be picked; 0 for any number, and then nothing tells how many keys there are
 * @param trueFalse whether the choices are true and false, which always keep their order
 * @param scoring {@link ChoiceScoring#PARTIAL} for one key is all or nothing
 */
public record ChoiceInteraction(
        List<Choice> choices,
        boolean multiple,
        int minChoices,
        int maxChoices,
        boolean trueFalse,
        ChoiceScoring scoring)
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
        ResponseDeclaration response = new ResponseDeclaration(
                RESPONSE, cardinality, BaseType.IDENTIFIER, Value.identifiers(cardinality, Choices.keys(choices)));
        return scoring == ChoiceScoring.CERTAINTY
                ? List.of(
                        response,
                        new ResponseDeclaration(
                                CERTAINTY, Cardinality.SINGLE, BaseType.INTEGER, Value.whole(PartialCredit.Sure.MOST)))
                : List.of(response);
    }

    @Override
    public ResponseProcessing processing(double marks) {
        MatchCorrect exactly =
                new MatchCorrect(RESPONSE, declarations().getFirst().correct(), marks);
        return switch (scoring) {
            case PARTIAL ->
                multiple
                        ? new PartialCredit.MultipleResponse(Choices.keys(choices), Choices.others(choices), marks)
                        : exactly;
            case ALL_OR_NOTHING -> exactly;
            case NEGATIVE -> new PartialCredit.RightLessWrong(Choices.keys(choices), Choices.others(choices), marks);
            case CERTAINTY -> new PartialCredit.Sure(exactly);
        };
    }
}
