package casebook.interchange.yaml;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether a drawing may be put into a page: well-formed, only shapes, text and markers, no script, style, event handler or
 * reference out of the file, title and description first. What is not known to be safe is refused.
 */
final class SvgCheck {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "g",
            "defs",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "marker",
            "pattern",
            "clipPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "use",
            "symbol");
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final String file;
    private final String svg;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int depth;
    private int elements;
    private boolean titled;
    private boolean described;

    private SvgCheck(String file, String svg) {
        this.file = file;
        this.svg = svg;
    }

    static List<Diagnostic> check(String file, String svg) {
        SvgCheck check = new SvgCheck(file, svg);
        check.read();
        return check.diagnostics;
    }

    private void read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException broken) {
            Location at = broken.getLocation();
            error(
                    "the drawing is not well-formed XML",
                    at == null ? 1 : at.getLineNumber(),
                    at == null ? 1 : at.getColumnNumber());
            return;
        }
        if (!titled || !described) {
            error("the drawing must begin with <title> and <desc>", 1, 1);
        }
    }

    private void event(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                element(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> error("a document type is not allowed", reader);
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> error("a processing instruction is not allowed", reader);
            default -> {
                // text, comments and white space are harmless
            }
        }
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        elements++;
        if (!SVG.equals(reader.getNamespaceURI()) || !ELEMENTS.contains(name)) {
            error("the element <" + name + "> is not allowed in a drawing", reader);
        }
        if (depth == 1 && !name.equals("svg")) {
            error("the drawing's outermost element must be <svg xmlns=\"" + SVG + "\">", reader);
        }
        titled |= depth == 2 && elements == 2 && name.equals("title");
        described |= depth == 2 && elements == 3 && name.equals("desc");
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String fault = fault(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            if (!fault.isEmpty()) {
                error(fault, reader);
            }
        }
    }

    private static String fault(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        String plain = value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (name.startsWith("on")) {
            return "the attribute " + attribute + " runs script; remove it";
        }
        if (name.equals("style")) {
            return "a style attribute is blocked by the page's policy; use attributes such as fill";
        }
        if ((name.equals("href") || name.equals("src")) && !plain.startsWith("#")) {
            return "a reference out of the drawing; only '#…' is allowed";
        }
        if (plain.contains("url(") && !plain.replace("\"", "").replace("'", "").startsWith("url(#")
                || plain.contains("javascript:")) {
            return "the attribute " + attribute + " refers out of the drawing; only url(#…) is allowed";
        }
        return "";
    }

    /** The reader stands behind the tag; the complaint is about where it begins. */
    private void error(String message, XMLStreamReader reader) {
        int behind = Math.clamp(reader.getLocation().getCharacterOffset() - 1L, 0, svg.length());
        int tag = Math.max(0, svg.lastIndexOf('<', behind));
        String before = svg.substring(0, tag);
        int line = 1 + (int) before.chars().filter(point -> point == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        error(message, line, 1 + before.codePointCount(start, before.length()));
    }

    private void error(String message, int line, int column) {
        diagnostics.add(Diagnostic.error("SVG", message, new Where(file, line, Math.max(1, column), "")));
    }
}
