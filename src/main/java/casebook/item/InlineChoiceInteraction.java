package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fill each gap of a text from its own list; each gap counts alike.
 *
 * @param text Markdown with one marker such as {@code [[G1]]} for each gap
 */
public record InlineChoiceInteraction(String text, List<InlineGap> gaps) implements Interaction {

    public InlineChoiceInteraction {
        gaps = List.copyOf(gaps);
    }

    /** The gaps that the text marks, in order; a marker that stands twice is there twice. */
    public List<String> markers() {
        return Markup.gaps(text);
    }

    @Override
    public Kind kind() {
        return Kind.INLINE_CHOICE;
    }

    @Override
    public List<OptionGroup> groups() {
        return gaps.stream()
                .map(gap -> new OptionGroup(gap.id(), gap.choices()))
                .toList();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return gaps.stream()
                .map(gap -> new ResponseDeclaration(
                        gap.id(),
                        Cardinality.SINGLE,
                        BaseType.IDENTIFIER,
                        Value.identifiers(Cardinality.SINGLE, Choices.keys(gap.choices()))))
                .toList();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        for (InlineGap gap : gaps) {
            List<Mapping.Entry> entries = Choices.keys(gap.choices()).stream()
                    .map(key -> new Mapping.Entry(key, 1))
                    .toList();
            mappings.put(gap.id(), Mapping.of(new Mapping.Exact(), entries));
        }
        return new MapResponse(mappings, 0, marks, marks);
    }
}
