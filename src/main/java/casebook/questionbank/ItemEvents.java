package casebook.questionbank;

import java.util.List;

/** The deeds in the database; they are only ever added. */
public interface ItemEvents {
    void add(ItemEvent event);

    /** Of all versions of an item, the newest first. */
    List<ItemEvent> of(long item);
}
