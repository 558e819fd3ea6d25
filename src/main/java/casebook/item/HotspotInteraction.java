package casebook.item;

import java.util.List;

/** Pick one, or several, of the regions of a picture; scored as a choice. */
public record HotspotInteraction(Picture picture, ChoiceInteraction choice) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.HOTSPOT;
    }

    @Override
    public List<OptionGroup> groups() {
        return choice.groups();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return choice.declarations();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return choice.processing(marks);
    }
}
