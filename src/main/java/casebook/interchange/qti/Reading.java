package casebook.interchange.qti;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Shape;
import casebook.item.processing.LexicalForm;
import casebook.item.processing.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all readers of one item share: its findings, the variables that it declares, and the forms of attributes. */
final class Reading {

    private final Findings findings;
    private final Set<String> declared = new HashSet<>();

    Reading(Findings findings) {
        this.findings = findings;
    }

    Findings findings() {
        return findings;
    }

    void declare(String id) {
        declared.add(id);
    }

    /** The variable that a rule sets; an error when the item declares none of that name. */
    String assigned(XmlNode node) {
        String id = required(node, "identifier").strip();
        if (!id.isEmpty() && !declared.contains(id)) {
            findings.error("QTI_VARIABLE", node, "the item declares no variable " + id);
        }
        return id;
    }

    /** The variable that an expression reads; a warning when there is none, since what is not there is NULL. */
    String variable(XmlNode node) {
        String id = required(node, "identifier").strip();
        if (!id.isEmpty() && !declared.contains(id)) {
            findings.warning("QTI_VARIABLE", node, "the item declares no variable " + id + ": it has no value");
        }
        return id;
    }

    String required(XmlNode node, String attribute) {
        Optional<String> given = node.attribute(attribute);
        if (given.isEmpty()) {
            findings.error("QTI_ATTRIBUTE", node, node.tag() + " lacks its attribute " + attribute);
        }
        return given.orElse("");
    }

    /** The constant whose lexical name an attribute gives; {@code otherwise} where there is none. */
    <E> E word(XmlNode node, String attribute, E[] words, Function<E, String> lexical, E otherwise) {
        Optional<String> given = node.attribute(attribute);
        if (given.isEmpty()) {
            return otherwise;
        }
        for (E word : words) {
            if (lexical.apply(word).equalsIgnoreCase(given.get().strip())) {
                return word;
            }
        }
        findings.error(
                "QTI_ATTRIBUTE",
                node,
                attribute + " is one of "
                        + String.join(", ", Arrays.stream(words).map(lexical).toList()) + ", not " + given.get());
        return otherwise;
    }

    BaseType baseType(XmlNode node) {
        return word(node, "basetype", BaseType.values(), BaseType::lexical, BaseType.ANY);
    }

    Cardinality cardinality(XmlNode node) {
        required(node, "cardinality");
        return word(node, "cardinality", Cardinality.values(), Cardinality::lexical, Cardinality.SINGLE);
    }

    /** A number that must be one; {@code otherwise} where it is missing. */
    double number(XmlNode node, String attribute, double otherwise) {
        Optional<Double> number = optionalNumber(node, attribute);
        return number.orElse(otherwise);
    }

    Optional<Double> optionalNumber(XmlNode node, String attribute) {
        Optional<String> given = node.attribute(attribute).filter(text -> !text.isBlank());
        Optional<Double> number =
                given.flatMap(text -> LexicalForm.parse(BaseType.FLOAT, text)).map(Reading::number);
        if (given.isPresent() && number.isEmpty()) {
            findings.error("QTI_ATTRIBUTE", node, attribute + " is a number, not " + given.get());
        }
        return number;
    }

    private static double number(Scalar scalar) {
        return scalar instanceof Scalar.Real real ? real.number() : 0;
    }

    /** A number or the name of a variable, with or without braces. */
    Setting setting(XmlNode node, String text) {
        Optional<Scalar> number = LexicalForm.parse(BaseType.FLOAT, text);
        if (number.isPresent()) {
            return Setting.of(number(number.get()));
        }
        String bare = text.strip();
        String name = bare.startsWith("{") && bare.endsWith("}") ? bare.substring(1, bare.length() - 1) : bare;
        if (!declared.contains(name)) {
            findings.error("QTI_VARIABLE", node, text + " is neither a number nor a variable of the item");
        }
        return new Setting.Named(name);
    }

    Setting setting(XmlNode node, String attribute, double otherwise) {
        return node.attribute(attribute).map(text -> setting(node, text)).orElse(Setting.of(otherwise));
    }

    /** The members that text elements hold; a finding for one that is not of the type. */
    List<Scalar> members(List<XmlNode> values, BaseType type) {
        List<Scalar> members = new ArrayList<>();
        for (XmlNode value : values) {
            Optional<Scalar> member = LexicalForm.parse(type, value.text());
            member.ifPresent(members::add);
            if (member.isEmpty() && !value.text().isBlank()) {
                findings.error("QTI_VALUE", value, value.text().strip() + " is no " + type.lexical());
            }
        }
        return members;
    }

    /** The area that the attributes shape and coords give. */
    Shape shape(XmlNode node) {
        String shape = required(node, "shape").strip();
        String given = node.attribute("coords", "").strip();
        List<Double> at = new ArrayList<>();
        for (String part : given.isEmpty() ? new String[0] : given.split("[,\\s]+")) {
            LexicalForm.parse(BaseType.FLOAT, part).map(Reading::number).ifPresent(at::add);
        }
        switch (shape) {
            case "default" -> {
                return new Shape.Everywhere();
            }
            case "rect" -> {
                if (at.size() == 4) {
                    return new Shape.Rectangle(at.get(0), at.get(1), at.get(2), at.get(3));
                }
            }
            case "circle" -> {
                if (at.size() == 3) {
                    return new Shape.Ellipse(at.get(0), at.get(1), at.get(2), at.get(2));
                }
            }
            case "ellipse" -> {
                if (at.size() == 4) {
                    return new Shape.Ellipse(at.get(0), at.get(1), at.get(2), at.get(3));
                }
            }
            case "poly" -> {
                if (at.size() >= 6 && at.size() % 2 == 0) {
                    return polygon(at);
                }
            }
            default -> {
                // Said below, with the coordinates.
            }
        }
        findings.error("QTI_SHAPE", node, "no area is described by " + shape + " " + given);
        return new Shape.Rectangle(0, 0, -1, -1);
    }

    private static Shape polygon(List<Double> at) {
        List<Scalar.Point> corners = new ArrayList<>();
        for (int corner = 0; corner < at.size(); corner += 2) {
            corners.add(new Scalar.Point((int) Math.rint(at.get(corner)), (int) Math.rint(at.get(corner + 1))));
        }
        // A last corner that repeats the first closes the line, which is closed anyway.
        if (corners.getFirst().equals(corners.getLast())) {
            corners.removeLast();
        }
        return new Shape.Polygon(corners);
    }
}
