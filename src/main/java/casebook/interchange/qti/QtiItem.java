package casebook.interchange.qti;

import casebook.item.processing.ItemLogic;
import java.util.List;

/**
 * An item in QTI, as far as it is read: what processing needs, and which interactions fill which variables.
 *
 * @param version as files name it, such as {@code 2.1}
 */
public record QtiItem(
        String identifier, String title, String version, ItemLogic logic, List<BoundInteraction> interactions) {

    public QtiItem {
        interactions = List.copyOf(interactions);
    }

    /**
     * An interaction of the body.
     *
     * @param tag as the file gives it
     * @param response the variable that it fills
     */
    public record BoundInteraction(String tag, String response) {}
}
