package casebook.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fill the gaps of a text from one list, which may hold lures; an entry may go into several gaps. Each gap counts alike.
 *
 * @param choices their {@code max} says how many gaps each may fill; 0 for any number
 * @param text Markdown with one marker such as {@code [[G1]]} for each gap
 */
public record GapMatchInteraction(String text, List<MatchSource> choices, List<MatchGap> gaps) implements Interaction {

    public GapMatchInteraction {
        choices = List.copyOf(choices);
        gaps = List.copyOf(gaps);
    }

    /**
     * A gap.
     *
     * @param accept the entries that fill it rightly, the first being shown as the key
     */
    public record MatchGap(String id, List<String> accept) {
        public MatchGap {
            accept = List.copyOf(accept);
        }
    }

    /** The gaps that the text marks, in order; a marker that stands twice is there twice. */
    public List<String> markers() {
        return Markup.gaps(text);
    }

    @Override
    public Kind kind() {
        return Kind.GAP_MATCH;
    }

    /** Every gap offers every entry. */
    @Override
    public List<OptionGroup> groups() {
        return gaps.stream().map(gap -> new OptionGroup(gap.id(), choices)).toList();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return gaps.stream()
                .map(gap -> new ResponseDeclaration(
                        gap.id(),
                        Cardinality.SINGLE,
                        BaseType.IDENTIFIER,
                        Value.identifier(gap.accept().getFirst())))
                .toList();
    }

    @Override
    public ResponseProcessing processing(double marks) {
        Map<String, Mapping> mappings = new LinkedHashMap<>();
        for (MatchGap gap : gaps) {
            List<Mapping.Entry> entries =
                    gap.accept().stream().map(id -> new Mapping.Entry(id, 1)).toList();
            mappings.put(gap.id(), Mapping.of(new Mapping.Exact(), entries));
        }
        return new MapResponse(mappings, 0, marks, marks);
    }
}
