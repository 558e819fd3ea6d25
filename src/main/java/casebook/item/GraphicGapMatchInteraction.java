package casebook.item;

import java.util.List;

/** Label the regions of a picture, which are the sources, from a list, the targets; scored as a match. */
public record GraphicGapMatchInteraction(Picture picture, MatchInteraction match) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.GRAPHIC_GAP_MATCH;
    }

    @Override
    public List<OptionGroup> groups() {
        return match.groups();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return match.declarations();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return match.processing(marks);
    }
}
