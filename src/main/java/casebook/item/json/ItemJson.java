package casebook.item.json;

import casebook.item.AssessmentItem;
import casebook.shared.Parsed;
import casebook.shared.Places;
import jakarta.json.JsonObject;

/**
 * The JSON tree of an item: what the item files hold, and what the database stores of an item version. The loader adds
 * {@code sentences: [{passage, id, text}]} to evidence items.
 */
public final class ItemJson {

    /** The number of the form; a tree with another is not read. */
    static final int FORMAT = 1;

    private ItemJson() {}

    /**
     * Reads an item, and reports everything that is wrong with the tree at once: {@code ITEM_…}, or the lint rule that is
     * broken where an item cannot be scored with it broken (O2, R5, T3). What only an author has to mend (no rationale, no
     * anchor, too few options) is left to lint.
     */
    public static Parsed<AssessmentItem> read(JsonObject tree, Places places) {
        Findings findings = new Findings(places);
        return new ItemReader(new Fields(tree, "", findings), findings).read();
    }

    /** Writes an item; defaults are left out, so that what is read again is equal. */
    public static JsonObject write(AssessmentItem item) {
        return ItemWriter.write(item);
    }
}
