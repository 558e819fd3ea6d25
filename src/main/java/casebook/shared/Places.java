package casebook.shared;

/** Where the nodes of a tree stand in the document that it was read from. */
@FunctionalInterface
public interface Places {

    /** For a tree that came from no file: only the path is known. */
    Places NONE = Where::at;

    /** The place of a node, by its path such as {@code choices[0].text}; the nearest known one when it has none. */
    Where at(String path);
}
