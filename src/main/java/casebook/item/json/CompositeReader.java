package casebook.item.json;

import casebook.item.CompositeInteraction;
import casebook.item.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the parts of a composite item, each of which has a prompt, marks and what is particular to its kind. */
final class CompositeReader {

    private static final double SLACK = 1e-9;

    /** Those that a person marks, that need the text of the case, or that have points or marks of their own. */
    private static final Set<Kind> ALONE = EnumSet.of(
            Kind.COMPOSITE,
            Kind.EVIDENCE,
            Kind.EXTENDED_TEXT,
            Kind.UPLOAD,
            Kind.DRAWING,
            Kind.CONCORDANCE,
            Kind.SELECT_POINT,
            Kind.POSITION_OBJECT);

    private CompositeReader() {}

    static CompositeInteraction read(Fields fields, double marks) {
        List<CompositeInteraction.Part> parts = new ArrayList<>();
        for (Fields part : fields.objects("parts")) {
            Kind kind = part.word("kind", Kind.values(), Kind::lexical);
            if (ALONE.contains(kind)) {
                part.error("ITEM_VALUE", "kind", kind.lexical() + " stands alone, not in a composite item");
                continue;
            }
            double own = part.number("marks", SLACK, ItemReader.MOST_MARKS);
            parts.add(new CompositeInteraction.Part(
                    part.text("prompt"), own, new InteractionReader(part).read(kind, own)));
            part.done();
        }
        if (parts.size() < 2) {
            fields.error("ITEM_MISSING", "parts", "parts must hold at least 2");
        }
        double sum =
                parts.stream().mapToDouble(CompositeInteraction.Part::marks).sum();
        if (Math.abs(sum - marks) > SLACK) {
            fields.error("ITEM_VALUE", "marks", "the marks of the parts sum to " + sum + ", not to " + marks);
        }
        return new CompositeInteraction(parts);
    }
}
