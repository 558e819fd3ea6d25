package casebook.questionbank;

import java.util.List;

/** How all items stand, by bank and slug, without their bodies. */
public interface ItemStates {
    List<ItemState> all();
}
