package casebook.item;

import java.util.List;

/**
 * The options among which one part of a response chooses.
 *
 * @param name a gap's id, or one of the names in {@link Interaction}
 * @param options in authored order
 */
public record OptionGroup(String name, List<? extends Option> options) {}
