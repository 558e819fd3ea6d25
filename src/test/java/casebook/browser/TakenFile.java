package casebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** A report that somebody has downloaded, opened and looked into. */
final class TakenFile {
    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]+)\"");

    private TakenFile() {}

    /** ISO/IEC 29500-1: an inline string is t="inlineStr", a formula would be an f element, a frozen head a pane. */
    static void workbook(Download file) throws IOException {
        assertTrue(file.suggestedFilename().endsWith(".xlsx"), file.suggestedFilename());
        Map<String, String> parts = parts(file);
        assertEquals(
                List.of("Sections", "Outcomes", "Questions", "Definitions"),
                SHEET.matcher(parts.get("xl/workbook.xml"))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList());
        for (int at = 1; at <= 4; at++) {
            String sheet = parts.get("xl/worksheets/sheet" + at + ".xml");
            assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
            assertTrue(sheet.contains("t=\"inlineStr\""), sheet);
            boolean frozen = sheet.matches("(?s).*<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\".*");
            assertEquals(at < 4, frozen, "sheet " + at + " keeps its head in view");
        }
        String sections = parts.get("xl/worksheets/sheet1.xml");
        assertTrue(sections.contains("<v>20</v>") && sections.contains("<v>10</v>"), sections);
        assertTrue(parts.get("xl/worksheets/sheet4.xml").contains("The result reaches the pass mark."));
    }

    private static Map<String, String> parts(Download file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static void booklet(Download file) throws IOException {
        assertTrue(file.suggestedFilename().endsWith(".pdf"), file.suggestedFilename());
        try (InputStream in = file.createReadStream();
                PdfReader reader = new PdfReader(in)) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            int pages = reader.getNumberOfPages();
            assertTrue(pages >= 1 && pages <= 10, pages + " pages");
            String first = text.getTextFromPage(1);
            assertTrue(first.contains("Grade report: IR 210 Crisis Diplomacy"), first);
            assertTrue(first.contains("n = 30 of 30"), first);
            assertTrue(first.contains("Page 1 of"), first);
            StringBuilder all = new StringBuilder();
            for (int page = 1; page <= pages; page++) {
                all.append(text.getTextFromPage(page)).append('\n');
            }
            assertTrue(
                    all.toString().replaceAll("\\s+", " ").contains("The result reaches the pass mark."),
                    all.toString());
        }
    }
}
