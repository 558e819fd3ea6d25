package casebook.interchange.qti;

import casebook.item.BaseType;
import casebook.item.Cardinality;
import casebook.item.Scalar;
import casebook.item.Value;
import casebook.item.processing.AreaMapping;
import casebook.item.processing.KeyMapping;
import casebook.item.processing.LexicalForm;
import casebook.item.processing.LookupTable;
import casebook.item.processing.VariableDeclaration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the declarations of variables. */
record DeclarationReader(Reading reading, boolean keysMindCase) {

    VariableDeclaration read(XmlNode node, VariableDeclaration.Role role) {
        Cardinality cardinality = reading.cardinality(node);
        BaseType type = reading.baseType(node);
        if (type == BaseType.ANY && cardinality != Cardinality.RECORD) {
            reading.findings().error("QTI_ATTRIBUTE", node, node.tag() + " lacks its base type");
        }
        return new VariableDeclaration(
                role,
                reading.required(node, "identifier").strip(),
                cardinality,
                type,
                value(node.child("defaultvalue"), cardinality, type),
                value(node.child("correctresponse"), cardinality, type),
                node.child("mapping").map(mapping -> mapping(mapping, type)).orElse(null),
                node.child("areamapping").map(this::areas).orElse(null),
                table(node, type));
    }

    private Value value(Optional<XmlNode> holder, Cardinality cardinality, BaseType type) {
        List<XmlNode> values = holder.map(node -> node.children("value")).orElse(List.of());
        if (cardinality == Cardinality.RECORD) {
            return new Value(
                    cardinality,
                    BaseType.ANY,
                    values.stream().<Scalar>map(this::field).toList());
        }
        List<Scalar> members = reading.members(values, type);
        if (cardinality == Cardinality.SINGLE && members.size() > 1) {
            // Files give alternatives so, though QTI knows none here; engines take the first.
            members = members.subList(0, 1);
        }
        boolean empty = members.size() == 1 && members.getFirst().lexical().isEmpty();
        return new Value(cardinality, type, empty ? List.of() : members);
    }

    private Scalar.Field field(XmlNode value) {
        BaseType type = reading.baseType(value);
        return new Scalar.Field(
                reading.required(value, "fieldidentifier"),
                new Value(Cardinality.SINGLE, type, reading.members(List.of(value), type)));
    }

    private KeyMapping mapping(XmlNode mapping, BaseType type) {
        return new KeyMapping(
                mapping.children("mapentry").stream()
                        .flatMap(entry -> entry(entry, type, mapping.flag("casesensitive", keysMindCase)).stream())
                        .toList(),
                reading.number(mapping, "defaultvalue", 0),
                bound(mapping, "lowerbound"),
                bound(mapping, "upperbound"));
    }

    private @Nullable Double bound(XmlNode mapping, String attribute) {
        return reading.optionalNumber(mapping, attribute).orElse(null);
    }

    private Optional<KeyMapping.Entry> entry(XmlNode entry, BaseType type, boolean mindCase) {
        String key = reading.required(entry, "mapkey");
        Optional<Scalar> read = LexicalForm.parse(type, key);
        if (read.isEmpty()) {
            reading.findings().error("QTI_VALUE", entry, key + " is no " + type.lexical());
        }
        return read.map(scalar -> new KeyMapping.Entry(
                scalar, reading.number(entry, "mappedvalue", 0), entry.flag("casesensitive", mindCase)));
    }

    private AreaMapping areas(XmlNode mapping) {
        return new AreaMapping(
                mapping.children("areamapentry").stream()
                        .map(entry ->
                                new AreaMapping.Entry(reading.shape(entry), reading.number(entry, "mappedvalue", 0)))
                        .toList(),
                reading.number(mapping, "defaultvalue", 0),
                bound(mapping, "lowerbound"),
                bound(mapping, "upperbound"));
    }

    private @Nullable LookupTable table(XmlNode declaration, BaseType type) {
        XmlNode holder = declaration.child("lookuptable").orElse(declaration);
        Optional<LookupTable> match = holder.child("matchtable").map(table -> match(table, type));
        return match.or(() -> holder.child("interpolationtable").map(table -> interpolation(table, type)))
                .orElse(null);
    }

    private LookupTable match(XmlNode table, BaseType type) {
        return new LookupTable.Match(
                table.children("matchtableentry").stream()
                        .map(entry -> new LookupTable.Match.Entry(
                                reading.number(entry, "sourcevalue", 0), target(entry, "targetvalue", type)))
                        .toList(),
                target(table, "defaultvalue", type));
    }

    private LookupTable interpolation(XmlNode table, BaseType type) {
        return new LookupTable.Interpolation(
                table.children("interpolationtableentry").stream()
                        .map(entry -> new LookupTable.Interpolation.Entry(
                                reading.number(entry, "sourcevalue", 0),
                                entry.flag("includeboundary", true),
                                target(entry, "targetvalue", type)))
                        .toList(),
                target(table, "defaultvalue", type));
    }

    private Value target(XmlNode node, String attribute, BaseType type) {
        Optional<String> text = node.attribute(attribute);
        Optional<Scalar> member = text.flatMap(given -> LexicalForm.parse(type, given));
        if (text.isPresent() && member.isEmpty()) {
            reading.findings().error("QTI_VALUE", node, text.get() + " is no " + type.lexical());
        }
        return member.map(found -> Value.single(type, found)).orElse(Value.NULL);
    }
}
