package casebook.item;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Pick one, or several, of the words that a text offers; scored as a choice.
 *
 * @param text Markdown with a marker for each choice: {@code [[G1]]} for the first, and so on
 */
public record HottextInteraction(String text, ChoiceInteraction choice) implements Interaction {

    /** The gaps that the text marks, in order; a marker that stands twice is there twice. */
    public List<String> markers() {
        return Markup.gaps(text);
    }

    /** The gap in which each choice stands. */
    public List<String> places() {
        return IntStream.rangeClosed(1, choice.choices().size())
                .mapToObj(place -> "G" + place)
                .toList();
    }

    @Override
    public Kind kind() {
        return Kind.HOTTEXT;
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
