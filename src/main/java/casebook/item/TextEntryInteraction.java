package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Type into each gap of a text; each gap counts alike.
 *
 * @param text Markdown with one marker such as {@code [[G1]]} for each gap
 */
public record TextEntryInteraction(String text, List<TextGap> gaps) implements Interaction {

    public TextEntryInteraction {
        gaps = List.copyOf(gaps);
    }

    /** The gaps that the text marks, in order; a marker that stands twice is there twice. */
    public List<String> markers() {
        return Markup.gaps(text);
    }

    @Override
    public Kind kind() {
        return Kind.TEXT_ENTRY;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return gaps.stream()
                .map(gap -> new ResponseDeclaration(
                        gap.id(), Cardinality.SINGLE, gap.type(), Value.none(Cardinality.SINGLE, gap.type())))
                .toList();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        gaps.forEach(gap -> mappings.put(gap.id(), gap.mapping()));
        return new MapResponse(mappings, 0, marks, marks);
    }
}
