package casebook.item;

import java.util.List;

/**
 * Hear or see a recording, or read what it says. The response is how often.
 *
 * @param minPlays how often at least, 1 or more, for all marks
 * @param maxPlays how often it can be played; 0 for any number
 */
public record MediaInteraction(Medium medium, int minPlays, int maxPlays) implements Interaction {

    @Override
    public Kind kind() {
        return Kind.MEDIA;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(RESPONSE, Cardinality.SINGLE, BaseType.INTEGER, Value.whole(minPlays)));
    }

    @Override
    public ResponseProcessing processing(double marks) {
        return new PartialCredit.Played(minPlays, marks);
    }
}
