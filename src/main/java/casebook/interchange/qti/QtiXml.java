package casebook.interchange.qti;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Parses XML into {@link XmlNode}s: without DTD, without entities but XML's own, without a look outside the stream. */
final class QtiXml {

    private static final int DEEPEST = 200;
    private static final int MOST_NODES = 200_000;

    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private int nodes;

    private QtiXml(Findings findings) {
        this.findings = findings;
    }

    /** The root and its namespace. */
    record Document(XmlNode root, String namespace) {}

    /** An element whose end has not come yet. */
    private record Open(
            String tag, Map<String, String> attributes, int line, StringBuilder text, List<XmlNode> children) {}

    /** None, with a finding, when it is not well-formed, has a DTD, or is too deep or too large. */
    static Optional<Document> parse(InputStream xml, Findings findings) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new QtiXml(findings).read(factory.createXMLStreamReader(xml));
        } catch (XMLStreamException broken) {
            findings.unreadable(
                    broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber(),
                    "this is not well-formed XML: " + broken.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Document> read(XMLStreamReader reader) throws XMLStreamException {
        String namespace = "";
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    return refused(line, "a document type declaration is not read: take it out");
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> {
                    return refused(line, "entities are not read: write the character itself");
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    namespace =
                            open.isEmpty() && reader.getNamespaceURI() != null ? reader.getNamespaceURI() : namespace;
                    begin(reader);
                    if (open.size() > DEEPEST || ++nodes > MOST_NODES) {
                        return refused(line, "the file is too deep or has too many elements");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlNode ended = end();
                    if (open.isEmpty()) {
                        return Optional.of(new Document(ended, namespace));
                    }
                    open.getFirst().children().add(ended);
                }
                default -> {
                    // Comments and instructions say nothing about an item.
                }
            }
        }
        return refused(0, "the file holds no element");
    }

    private Optional<Document> refused(int line, String message) {
        findings.unreadable(line, message);
        return Optional.empty();
    }

    private void begin(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(XmlNode.shared(reader.getAttributeLocalName(at)), reader.getAttributeValue(at));
        }
        open.push(new Open(
                reader.getLocalName(),
                attributes,
                reader.getLocation().getLineNumber(),
                new StringBuilder(),
                new ArrayList<>()));
    }

    private XmlNode end() {
        Open ended = open.pop();
        return new XmlNode(
                ended.tag(),
                XmlNode.shared(ended.tag()),
                ended.attributes(),
                ended.children(),
                ended.text().toString(),
                ended.line());
    }
}
