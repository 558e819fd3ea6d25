package casebook.interchange.source;

import casebook.commentary.Metadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the paragraphs of a Word document: a zip with one XML file that matters, so the JDK's own readers do and a library
 * of 15 MB for spreadsheets and slides is not needed. Deleted text, notes and field codes stay out; text boxes, which
 * hold pull quotes, come in as paragraphs.
 */
final class DocxSource {

    private static final String BODY = "word/document.xml";
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2000;

    private final StringBuilder text = new StringBuilder();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int skipped;

    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String prefix = "";
    }

    private DocxSource() {}

    static RawText read(byte[] bytes) throws Refusal {
        DocxSource reading = new DocxSource();
        reading.parse(body(bytes));
        return new RawText(reading.text.toString(), Metadata.NONE);
    }

    private static byte[] body(byte[] bytes) throws Refusal {
        byte @Nullable [] body = null;
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("/activex/")) {
                    throw new Refusal("SOURCE_SCRIPT", "the document holds macros; save it without them");
                }
                byte[] content = unpack(zip, MOST_UNPACKED - unpacked);
                unpacked += content.length;
                if (entries > MOST_ENTRIES || unpacked >= MOST_UNPACKED) {
                    throw new Refusal("SOURCE_BOMB", "the document is far larger unpacked than it seems");
                }
                body = name.equals(BODY) ? content : body;
            }
        } catch (ZipException broken) {
            boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            throw encrypted
                    ? new Refusal("SOURCE_ENCRYPTED", "the document is protected by a password")
                    : new Refusal("SOURCE_BROKEN", "the document is damaged");
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("SOURCE_BROKEN", "the document is damaged");
        }
        if (body == null) {
            throw new Refusal("SOURCE_MISLABELLED", "the file is no Word document, though its name says so");
        }
        return body;
    }

    private static byte[] unpack(ZipInputStream zip, long most) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16384];
        for (int read = zip.read(buffer); read > 0 && content.size() < most; read = zip.read(buffer)) {
            content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    private void parse(byte[] body) throws Refusal {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(body));
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            throw new Refusal("SOURCE_BROKEN", "the document is damaged");
        }
    }

    private void event(XMLStreamReader xml, int event) throws Refusal {
        switch (event) {
            case XMLStreamConstants.DTD -> throw new Refusal("SOURCE_BROKEN", "the document declares a document type");
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
            default -> {}
        }
    }

    private void start(XMLStreamReader xml) throws Refusal {
        String name = xml.getLocalName();
        if (skipped > 0 || name.equals("Fallback") || name.equals("del") || name.equals("moveFrom")) {
            skipped++;
            return;
        }
        if (name.equals("p") && "http://schemas.openxmlformats.org/drawingml/2006/main".equals(xml.getNamespaceURI())) {
            return;
        }
        Paragraph paragraph = open.peek();
        if (name.equals("p")) {
            open.push(new Paragraph());
        } else if (paragraph != null) {
            inside(xml, name, paragraph);
        }
    }

    private void inside(XMLStreamReader xml, String name, Paragraph paragraph) throws Refusal {
        switch (name) {
            case "t" -> words(xml, paragraph);
            case "tab" -> paragraph.words.append(' ');
            case "br", "cr" -> paragraph.words.append('\n');
            case "noBreakHyphen" -> paragraph.words.append('-');
            case "numPr" -> paragraph.prefix = paragraph.prefix.isEmpty() ? "- " : paragraph.prefix;
            case "pStyle" -> paragraph.prefix = prefix(value(xml), paragraph.prefix);
            default -> {}
        }
    }

    private static void words(XMLStreamReader xml, Paragraph paragraph) throws Refusal {
        try {
            paragraph.words.append(xml.getElementText());
        } catch (XMLStreamException broken) {
            throw new Refusal("SOURCE_BROKEN", "the document is damaged");
        }
    }

    private static String value(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private static String prefix(String style, String before) {
        if (style.equals("title")) {
            return "# ";
        }
        if (style.startsWith("heading") || style.startsWith("berschrift") || style.startsWith("titre")) {
            return style.endsWith("1") ? "# " : "## ";
        }
        return style.endsWith("quote") ? "> " : before;
    }

    private void end(String name) {
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("p") && !open.isEmpty()) {
            Paragraph paragraph = open.pop();
            if (!paragraph.words.toString().isBlank()) {
                text.append(paragraph.prefix)
                        .append(paragraph.words.toString().strip())
                        .append("\n\n");
            }
        }
    }
}
