package casebook.gradebook.export;

import java.awt.Color;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A report set for A4: title and facts, the tables, their heads repeated on each page, how the figures came about, and
 * the page out of how many at the foot. Rows go to the stream as they come.
 */
public final class PdfReport {
    private static final int KEPT_ROWS = 200;
    private static final float MARGIN = 48;
    private static final float FOOT = 56;
    private static final float ROOM = 100; // for a heading, a head and a few rows
    private static final int WIDE = 8;

    /** What has to be left of a page for a heading and a few lines, in points. */
    private static final float FOLLOWS = 84;

    private static final Color LINE = new Color(0xE2, 0xDC, 0xCF);
    private static final Color HEAD = new Color(0xE9, 0xEE, 0xF5);

    private final ReportDocument report;
    private final PdfFonts fonts;
    private final Document document;
    private final PdfWriter writer;

    private PdfReport(ReportDocument report, PdfFonts fonts, Document document, PdfWriter writer) {
        this.report = report;
        this.fonts = fonts;
        this.document = document;
        this.writer = writer;
    }

    /** Closes the document but not the stream. */
    public static void write(ReportDocument report, OutputStream into) {
        boolean wide =
                report.tables().stream().anyMatch(table -> table.columns().size() > WIDE);
        Document document = new Document(wide ? PageSize.A4.rotate() : PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
        PdfWriter writer = PdfWriter.getInstance(document, into);
        writer.setCloseStream(false);
        PdfFonts fonts = PdfFonts.load();
        MessageFormat page = new MessageFormat(report.labels().page(), Locale.ROOT);
        writer.setPageEvent(new PdfFoot(report.title(), page, fonts));
        document.addTitle(report.title());
        document.addCreator("Casebook");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(report.labels().language()));
        new PdfReport(report, fonts, document, writer).write();
        document.close();
    }

    private void write() {
        Paragraph title = new Paragraph(fonts.words(report.title(), PdfFonts.Style.TITLE));
        title.setSpacingAfter(6);
        document.add(title);
        report.facts().forEach(fact -> document.add(new Paragraph(fonts.words(fact, PdfFonts.Style.QUIET))));
        report.tables().forEach(this::table);
        heading(report.labels().definitions());
        for (ReportDocument.Definition each : report.method()) {
            Paragraph line = new Paragraph(fonts.words(each.term() + ": ", PdfFonts.Style.BOLD));
            line.addAll(fonts.words(each.meaning(), PdfFonts.Style.BODY).getChunks());
            line.setSpacingAfter(2);
            document.add(line);
        }
        if (fonts.lacked()) {
            document.add(new Paragraph(fonts.words(report.labels().missing(), PdfFonts.Style.QUIET)));
        }
    }

    /** Never as the last line of a page. */
    private void heading(String words) {
        if (writer.getVerticalPosition(true) < FOOT + FOLLOWS) {
            document.newPage();
        }
        Paragraph heading = new Paragraph(fonts.words(words, PdfFonts.Style.HEADING));
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(8);
        if (writer.getVerticalPosition(false) < FOOT + ROOM) {
            document.newPage();
        }
        document.add(heading);
    }

    private void table(Table table) {
        heading(table.name());
        PdfPTable set = new PdfPTable(table.columns().size());
        set.setWidthPercentage(100);
        set.setWidths(widths(table.columns()));
        set.setHeaderRows(1);
        set.setComplete(false);
        for (Table.Column column : table.columns()) {
            PdfPCell cell = cell(column.head(), PdfFonts.Style.BOLD, column.number());
            cell.setBackgroundColor(HEAD);
            set.addCell(cell);
        }
        int[] rows = {0};
        table.rows().each(row -> {
            for (int at = 0; at < row.size(); at++) {
                set.addCell(cell(
                        text(row.get(at)),
                        PdfFonts.Style.BODY,
                        table.columns().get(at).number()));
            }
            if (++rows[0] % KEPT_ROWS == 0) {
                document.add(set);
            }
        });
        set.setComplete(true);
        document.add(set);
    }

    private static float[] widths(List<Table.Column> columns) {
        float[] widths = new float[columns.size()];
        for (int at = 0; at < widths.length; at++) {
            widths[at] = columns.get(at).width();
        }
        return widths;
    }

    private PdfPCell cell(String words, PdfFonts.Style style, boolean number) {
        PdfPCell cell = new PdfPCell(fonts.words(words, style));
        cell.setBorder(org.openpdf.text.Rectangle.BOTTOM);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(2);
        cell.setPaddingBottom(4);
        cell.setPaddingLeft(number ? 2 : 8);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        if (PdfFonts.rightToLeft(words)) {
            // The columns run from left to right, so that what begins at the right of its cell is set to end at its
            // left.
            cell.setRunDirection(PdfWriter.RUN_DIRECTION_RTL);
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        return cell;
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Count count -> Long.toString(count.value());
            case Cell.Figure figure -> String.format(Locale.ROOT, "%.2f", figure.value());
            case Cell.Share share ->
                String.format(Locale.ROOT, share.exact() ? "%.1f %%" : "%.0f %%", share.value() * 100);
            case Cell.Empty ignored -> "";
        };
    }
}
