package casebook.item;

/** What no rule can score: a person marks it by the rubric. */
public sealed interface MarkedByPerson extends Interaction
        permits ExtendedTextInteraction, UploadInteraction, DrawingInteraction {

    /** In Markdown; released feedback only. */
    String modelAnswer();

    Rubric rubric();

    @Override
    default ResponseProcessing processing(double marks) {
        return new ByMarker(RESPONSE, marks);
    }
}
