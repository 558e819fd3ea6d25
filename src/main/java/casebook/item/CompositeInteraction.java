package casebook.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Several questions in one item, about the same stimulus. Each has its own marks. Response variables and groups of a part
 * have the part's name before theirs: {@code Q1.RESPONSE}.
 *
 * @param parts at least two, none of them composite or marked by a person
 */
public record CompositeInteraction(List<Part> parts) implements Interaction {

    public CompositeInteraction {
        parts = List.copyOf(parts);
    }

    /**
     * One of the questions.
     *
     * @param prompt Markdown
     * @param marks above 0; with those of the other parts they sum to the item's
     */
    public record Part(String prompt, double marks, Interaction interaction) {}

    /** The name of the part at a place, from 0. */
    public static String name(int at) {
        return "Q" + (at + 1);
    }

    /** What stands before the names of a part's variables and groups. */
    static String prefix(int at) {
        return name(at) + ".";
    }

    @Override
    public Kind kind() {
        return Kind.COMPOSITE;
    }

    @Override
    public List<OptionGroup> groups() {
        List<OptionGroup> groups = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            for (OptionGroup group : parts.get(at).interaction().groups()) {
                groups.add(new OptionGroup(prefix(at) + group.name(), group.options()));
            }
        }
        return groups;
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        List<ResponseDeclaration> declarations = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            for (ResponseDeclaration inner : parts.get(at).interaction().declarations()) {
                declarations.add(new ResponseDeclaration(
                        prefix(at) + inner.id(), inner.cardinality(), inner.baseType(), inner.correct()));
            }
        }
        return declarations;
    }

    @Override
    public ResponseProcessing processing(double marks) {
        List<ResponseProcessing> rules = parts.stream()
                .map(part -> part.interaction().processing(part.marks()))
                .toList();
        return new SumOfParts(rules, marks);
    }

    /** The entries whose names have the prefix, without it. */
    static <T> Map<String, T> within(String prefix, Map<String, T> all) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /** Puts the prefix before each name. */
    static <T> void join(String prefix, Map<String, T> part, Map<String, T> all) {
        part.forEach((name, value) -> all.put(prefix + name, value));
    }
}
