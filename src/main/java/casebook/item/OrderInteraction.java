package casebook.item;

import java.util.List;

/**
 * Put the entries in order.
 *
 * @param choices in the right order
 */
public record OrderInteraction(List<OrderEntry> choices) implements Interaction {

    public OrderInteraction {
        choices = List.copyOf(choices);
    }

    private List<String> order() {
        return choices.stream().map(OrderEntry::id).toList();
    }

    @Override
    public Kind kind() {
        return Kind.ORDER;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of(new OptionGroup(RESPONSE, choices));
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.ORDERED, BaseType.IDENTIFIER, Value.identifiers(Cardinality.ORDERED, order())));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.Concordance(order(), marks);
    }
}
