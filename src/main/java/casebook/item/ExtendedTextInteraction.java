package casebook.item;

import java.util.List;

/**
 * Write an essay, which a person marks.
 *
 * @param minWords the least number of words asked for
 * @param maxWords the greatest number of words asked for
 * @param maxLength the greatest length that is stored, in code points
 * @param rich whether the text is Markdown, and is shown so to who marks it
 * @param modelAnswer in Markdown; released feedback only
 */
public record ExtendedTextInteraction(
        int minWords, int maxWords, int maxLength, boolean rich, String modelAnswer, Rubric rubric)
        implements MarkedByPerson {

    /** The greatest length where the author gives none. */
    public static final int USUAL_LENGTH = 8000;

    @Override
    public Kind kind() {
        return Kind.EXTENDED_TEXT;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.SINGLE, BaseType.STRING, Value.none(Cardinality.SINGLE, BaseType.STRING)));
    }
}
