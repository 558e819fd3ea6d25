package casebook.gradebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class ReportFilesTest {
    private static final ReportDocument REPORT = report(List.of(
            row("=HYPERLINK(\"x\")", 12, 0.615),
            row("Zoë Ångström", 0, 1),
            row("محمد رضایی", 3, 0.5),
            row("Достоевский", 7, 0.25)));

    private static List<Cell> row(String name, long count, double share) {
        return List.of(
                Cell.text(name), Cell.count(count), new Cell.Share(share, true), new Cell.Figure(2.5), Cell.EMPTY);
    }

    private static ReportDocument report(List<List<Cell>> rows) {
        Table table = new Table(
                "Students",
                List.of(
                        Table.Column.words("Student", 24),
                        Table.Column.number("Quizzes"),
                        Table.Column.number("Result"),
                        Table.Column.number("Marks"),
                        Table.Column.number("Nothing")),
                Table.rows(rows));
        return new ReportDocument(
                "Grade report: IR 301",
                List.of("Students with a result: n = 4 of 5"),
                List.of(table),
                table,
                List.of(new ReportDocument.Definition("Result", "Marks given out of marks to be had.")),
                new ReportDocument.Labels("en", "Definitions", "Word", "Meaning", "Page {0} of {1}", "Some lack."));
    }

    @Test
    void csvHoldsNothingThatASpreadsheetWouldRun() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvReport.write(REPORT, out);
        assertEquals("""
                Student,Quizzes,Result,Marks,Nothing\r
                "'=HYPERLINK(""x"")",12,61.5,2.50,\r
                Zoë Ångström,0,100.0,2.50,\r
                محمد رضایی,3,50.0,2.50,\r
                Достоевский,7,25.0,2.50,\r
                """, out.toString(StandardCharsets.UTF_8));
    }

    /** ISO/IEC 29500-1: an inline string is t="inlineStr", a formula would be an f element, a frozen head a pane. */
    @Test
    void workbookHasTypedCellsAFrozenHeadAndASheetOfDefinitions() throws IOException {
        Map<String, String> parts = parts(REPORT);
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("t=\"inlineStr\""), sheet);
        assertTrue(sheet.contains("=HYPERLINK("), sheet);
        assertFalse(sheet.contains("<f>") || sheet.contains("<f "), sheet);
        assertTrue(sheet.matches("(?s).*<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\".*"), sheet);
        assertTrue(
                sheet.contains("<v>12</v>") && sheet.contains("<v>0.615</v>") && sheet.contains("<v>2.5</v>"), sheet);
        assertTrue(parts.get("xl/styles.xml").contains("0.0%"));
        assertTrue(parts.get("xl/workbook.xml").contains("name=\"Definitions\""));
        assertTrue(parts.get("xl/worksheets/sheet2.xml").contains("Marks given out of marks to be had."));
    }

    @Test
    void pdfRepeatsItsHeadsAndCountsItsPages() throws IOException {
        List<List<Cell>> many = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            many.add(row("Student " + i, i, 0.5));
        }
        List<String> pages = pages(report(many));
        assertEquals(4, pages.size());
        for (int page = 0; page < 3; page++) {
            assertTrue(pages.get(page).contains("Quizzes"), pages.get(page));
            assertTrue(pages.get(page).contains("Page " + (page + 1) + " of"), pages.get(page));
        }
        assertTrue(pages.getFirst().contains("n = 4 of 5"));
        assertTrue(pages.getLast().contains("Marks given out of marks to be had."));
    }

    @Test
    void pdfShowsNamesInOtherScripts() throws IOException {
        String page = pages(REPORT).getFirst();
        assertTrue(page.contains("Достоевский"), page);
        assertTrue(page.contains("Zoë Ångström"), page);
        assertTrue(page.contains("=HYPERLINK(\"x\")"), page);
        assertFalse(page.contains("Some lack."), page);
        String raw = new String(pdf(REPORT), StandardCharsets.ISO_8859_1);
        assertTrue(raw.contains("Vazirmatn"), "the Arabic font is embedded");
        assertTrue(raw.contains("/FontFile2"), "fonts are embedded");
    }

    @Test
    void pdfSaysWhenItsFontsLackACharacter() throws IOException {
        assertTrue(pages(report(List.of(row("山田", 1, 1)))).getFirst().contains("Some lack."));
    }

    private static byte[] pdf(ReportDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, out);
        return out.toByteArray();
    }

    private static List<String> pages(ReportDocument report) throws IOException {
        try (PdfReader reader = new PdfReader(pdf(report))) {
            PdfTextExtractor text = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(text.getTextFromPage(page));
            }
            return pages;
        }
    }

    private static Map<String, String> parts(ReportDocument report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxReport.write(report, out);
        Path file = Files.createTempFile("report", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        try {
            Files.write(file, out.toByteArray());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry part : Collections.list(zip.entries())) {
                    parts.put(
                            part.getName(),
                            new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
