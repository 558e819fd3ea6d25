package casebook.item;

import java.util.List;

/** Put the regions of a picture in order; scored as an order. */
public record GraphicOrderInteraction(Picture picture, OrderInteraction order) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.GRAPHIC_ORDER;
    }

    @Override
    public List<OptionGroup> groups() {
        return order.groups();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return order.declarations();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return order.processing(marks);
    }
}
