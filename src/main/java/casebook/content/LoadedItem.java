package casebook.content;

import casebook.item.AssessmentItem;
import casebook.shared.Diagnostic;
import java.util.List;

/**
 * An item that could be read.
 *
 * @param bank the slug of its bank
 * @param findings what lint found in it; an error means that it must not be drawn
 */
public record LoadedItem(String bank, AssessmentItem item, String file, List<Diagnostic> findings) {

    public LoadedItem {
        findings = List.copyOf(findings);
    }

    /** Whether lint found nothing that keeps it from being drawn. */
    public boolean isSound() {
        return !Diagnostic.anyError(findings);
    }
}
