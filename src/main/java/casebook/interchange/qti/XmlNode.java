package casebook.interchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An element under the name that all versions share: {@code qti-base-value}, {@code baseValue} and {@code basevalue} are
 * one, and so are the names of attributes.
 *
 * @param tag the name as the file gives it
 * @param name the name without prefix, dashes and case
 * @param text the element's own text, with its spaces
 * @param line from 1
 */
record XmlNode(String tag, String name, Map<String, String> attributes, List<XmlNode> children, String text, int line) {

    XmlNode {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static String shared(String tag) {
        String bare = tag.startsWith("qti-") ? tag.substring("qti-".length()) : tag;
        return bare.replace("-", "").toLowerCase(Locale.ROOT);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    String attribute(String name, String otherwise) {
        return attributes.getOrDefault(name, otherwise);
    }

    /** Whether it is set; {@code otherwise} where the attribute is missing. */
    boolean flag(String name, boolean otherwise) {
        String given = attributes.get(name);
        return given == null
                ? otherwise
                : given.strip().equals("true") || given.strip().equals("1");
    }

    Optional<XmlNode> child(String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    List<XmlNode> children(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }
}
