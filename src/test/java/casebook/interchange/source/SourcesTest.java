package casebook.interchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.commentary.Cleaning;
import casebook.commentary.Commentary;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final String PARAGRAPH =
            "The fleet stayed in port for a third week, and the ministers who had sent for it"
                    + " began to ask what a blockade without ships might be called. Nobody \u2018knew\u2019.";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static String code(Parsed<RawText> read) {
        return read.diagnostics().stream().map(Diagnostic::code).findFirst().orElse("none");
    }

    private static String text(Parsed<RawText> read) {
        assertEquals("none", code(read));
        return read.asOptional().orElseThrow().text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void plainTextIsReadInTheEncodingThatItWasWrittenIn(String charset) {
        assertEquals(PARAGRAPH, text(Sources.read("a.txt", PARAGRAPH.getBytes(Charset.forName(charset)))));
    }

    @Test
    void cyrillicTextInItsOldEncodingIsRead() {
        String russian = "Флот третью неделю стоял в порту, и министры спрашивали, как назвать блокаду без кораблей.";
        assertEquals(russian, text(Sources.read("a.txt", russian.getBytes(Charset.forName("windows-1251")))));
    }

    @Test
    void aPageIsReducedToItsArticleAndSaysWhoWroteIt() {
        String page = """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title>
                <meta property="og:site_name" content="The Harbour Ledger">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"A fleet in port",
                "datePublished":"2021-05-03T08:00:00Z","author":[{"name":"Ilse Brandvold"}]}</script></head>
                <body><nav><a href="/">Home</a></nav><header><h1>A fleet in port</h1></header>
                <article><p>%1$s</p><h2>Aftermath</h2><p>%1$s%1$s</p><ul><li>one &amp; all</li></ul>
                <script>alert(1)</script></article><footer>Terms</footer></body></html>""".formatted(PARAGRAPH);
        RawText read = Sources.read("a.html", utf8(page)).asOptional().orElseThrow();
        assertTrue(read.text().startsWith("# A fleet in port\n\nThe fleet stayed"), read.text());
        assertTrue(read.text().contains("\n\n## Aftermath\n\n"));
        assertTrue(read.text().endsWith("- one & all\n\n"));
        assertFalse(read.text().contains("alert")
                || read.text().contains("Home")
                || read.text().contains("Terms"));
        assertEquals(LocalDate.of(2021, 5, 3), read.said().published());
        assertEquals("Ilse Brandvold", read.said().authors().getFirst().name());
        Commentary clean = Cleaning.of(read.text(), read.said());
        assertEquals("A fleet in port", clean.metadata().title());
        assertEquals("The Harbour Ledger", clean.metadata().outlet());
    }

    @Test
    void aPageThatIsMadeByItsScriptsIsRefused() {
        String page = "<html><body><div id=app></div><script>" + "render();".repeat(100) + "</script></body></html>";
        assertEquals("SOURCE_SCRIPT", code(Sources.read("a.html", utf8(page))));
    }

    @Test
    void aWordDocumentGivesItsParagraphsAndNotWhatWasDeleted() throws IOException {
        String body = """
                <w:document xmlns:w="%s"><w:body>
                <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>A fleet in port</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">The fleet </w:t></w:r><w:del><w:r><w:delText>sank</w:delText></w:r></w:del>
                <w:r><w:t>stayed.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>one</w:t></w:r></w:p></w:body></w:document>""".formatted(WORD);
        assertEquals(
                "# A fleet in port\n\nThe fleet stayed.\n\n- one\n\n",
                text(Sources.read("a.docx", zip(Map.of("word/document.xml", utf8(body))))));
    }

    @Test
    void documentsThatWouldRunOrBurstAreRefused() throws IOException {
        byte[] body = utf8("<w:document xmlns:w='" + WORD + "'/>");
        byte[] macros = zip(Map.of("word/document.xml", body, "word/vbaProject.bin", new byte[] {1}));
        assertEquals("SOURCE_SCRIPT", code(Sources.read("a.docx", macros)));
        byte[] bomb = zip(Map.of("word/document.xml", new byte[70_000_000]));
        assertTrue(bomb.length < Sources.MOST_BYTES);
        assertEquals("SOURCE_BOMB", code(Sources.read("a.docx", bomb)));
        assertEquals("SOURCE_EMPTY", code(Sources.read("a.docx", zip(Map.of("word/document.xml", body)))));
        byte[] entity = utf8("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>");
        assertEquals("SOURCE_BROKEN", code(Sources.read("a.docx", zip(Map.of("word/document.xml", entity)))));
    }

    @Test
    void aPdfGivesItsTextAndAPictureOrALockIsRefused() throws IOException {
        Commentary clean = Cleaning.of(text(Sources.read("a.pdf", pdf(true, false, false))));
        assertEquals("A fleet in port", clean.metadata().title());
        assertTrue(clean.text().contains("who had sent for it began to ask what a blockade"), clean.text());
        assertEquals("SOURCE_SCANNED", code(Sources.read("a.pdf", pdf(false, false, false))));
        assertEquals("SOURCE_ENCRYPTED", code(Sources.read("a.pdf", pdf(true, true, false))));
        assertEquals("SOURCE_SCRIPT", code(Sources.read("a.pdf", pdf(true, false, true))));
        assertEquals("SOURCE_BROKEN", code(Sources.read("a.pdf", utf8("%PDF-1.7 nonsense"))));
    }

    @Test
    void filesThatAreNotWhatTheirNameSaysAreRefused() throws IOException {
        byte[] pdf = pdf(true, false, false);
        for (String name : List.of("a.txt", "a.md", "a.html", "a.docx")) {
            assertEquals("SOURCE_MISLABELLED", code(Sources.read(name, pdf)), name);
        }
        assertEquals("SOURCE_MISLABELLED", code(Sources.read("a.pdf", utf8(PARAGRAPH))));
        assertEquals("SOURCE_MISLABELLED", code(Sources.read("a.html", utf8(PARAGRAPH))));
        assertEquals("SOURCE_MISLABELLED", code(Sources.read("a.docx", zip(Map.of("x.txt", utf8("x"))))));
        assertEquals("SOURCE_MISLABELLED", code(Sources.read("a.txt", utf8("<!DOCTYPE html><p>x"))));
        assertEquals("SOURCE_KIND", code(Sources.read("a.rtf", utf8("{\\rtf1"))));
    }

    @Test
    void limitsAreToldBeforeTheWorkStarts() {
        assertEquals(
                "SOURCE_TOO_LARGE",
                Sources.check("a.txt", Sources.MOST_BYTES + 1L).getFirst().code());
        assertEquals(List.of(), Sources.check("a.txt", Sources.MOST_BYTES));
        assertEquals("SOURCE_EMPTY", code(Sources.read("a.txt", new byte[0])));
        assertEquals("SOURCE_EMPTY", code(Sources.read("a.txt", utf8(" \n 12 \n"))));
        assertEquals("SOURCE_TOO_LONG", code(Sources.read("a.txt", utf8("word ".repeat(40_001)))));
        assertNotNull(Sources.read("a.txt", utf8("word ".repeat(40_000))).value());
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(boolean words, boolean locked, boolean script) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words) {
                write(document, page);
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            if (script) {
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page) throws IOException {
        List<String> lines = List.of(
                "A fleet in port",
                "",
                "The fleet stayed in port for a third week, and the ministers who had sent",
                "for it began to ask what a blockade without ships might be called. In the",
                "capital nobody would say who had given the order, though three admirals",
                "had been asked under oath. The youngest of them laughed.");
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            content.setLeading(14);
            content.newLineAtOffset(60, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
