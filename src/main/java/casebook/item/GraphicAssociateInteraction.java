package casebook.item;

import java.util.List;

/** Join the regions of a picture in pairs; scored as an association. */
public record GraphicAssociateInteraction(Picture picture, AssociateInteraction associate) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.GRAPHIC_ASSOCIATE;
    }

    @Override
    public List<OptionGroup> groups() {
        return associate.groups();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return associate.declarations();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return associate.processing(marks);
    }
}
