package casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook (ISO/IEC 29500): a sheet for each table and one of definitions. The head of each sheet stays in
 * view and on each printed page; numbers are numbers; words are text cells, so that nothing is run. Rows go to the stream
 * as they come.
 */
public final class XlsxReport {
    private static final int KEPT_ROWS = 500;

    /** Half the time of the usual 6 for a file that is a little larger. */
    private static final int COMPRESSION = 3;

    private static final double POINTS_OF_WIDTH = 1.15;
    private static final int MEANING_WIDTH = 100;

    private XlsxReport() {}

    /** Leaves the stream open. */
    public static void write(ReportDocument report, OutputStream into) throws IOException {
        try (Workbook book = new Workbook(into, "Casebook", "1.0")) {
            book.setCompressionLevel(COMPRESSION);
            for (Table table : report.tables()) {
                new Sheet(book.newWorksheet(table.name())).table(table);
            }
            definitions(report, book.newWorksheet(report.labels().definitions()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void definitions(ReportDocument report, Worksheet sheet) throws IOException {
        sheet.width(0, 30);
        sheet.width(1, MEANING_WIDTH);
        int row = 0;
        sheet.inlineString(row, 0, report.title());
        sheet.style(row++, 0).bold().fontSize(14).set();
        for (String fact : report.facts()) {
            sheet.inlineString(row++, 0, fact);
        }
        row++;
        sheet.inlineString(row, 0, report.labels().term());
        sheet.inlineString(row, 1, report.labels().meaning());
        sheet.range(row, 0, row, 1).style().bold().set();
        for (ReportDocument.Definition each : report.method()) {
            row++;
            sheet.inlineString(row, 0, each.term());
            sheet.inlineString(row, 1, each.meaning());
            sheet.style(row, 1).wrapText(true).set();
        }
        sheet.finish();
    }

    /** A sheet that is being written. */
    private static final class Sheet {
        private final Worksheet sheet;
        private int row;

        Sheet(Worksheet sheet) {
            this.sheet = sheet;
        }

        void table(Table table) throws IOException {
            List<Table.Column> columns = table.columns();
            for (int at = 0; at < columns.size(); at++) {
                sheet.width(at, Math.min(60, columns.get(at).width() * POINTS_OF_WIDTH + 2));
                sheet.inlineString(0, at, columns.get(at).head());
            }
            sheet.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .fillColor("E9EEF5")
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            table.rows().each(this::row);
            sheet.finish();
        }

        private void row(List<Cell> cells) {
            row++;
            for (int at = 0; at < cells.size(); at++) {
                put(at, cells.get(at));
            }
            if (row % KEPT_ROWS == 0) {
                try {
                    sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void put(int at, Cell cell) {
            switch (cell) {
                case Cell.Text text -> sheet.inlineString(row, at, text.value());
                case Cell.Count count -> sheet.value(row, at, count.value());
                case Cell.Figure figure -> number(at, figure.value(), "0.00");
                case Cell.Share share -> number(at, share.value(), share.exact() ? "0.0%" : "0%");
                case Cell.Empty ignored -> {}
            }
        }

        private void number(int at, double value, String format) {
            sheet.value(row, at, value);
            sheet.style(row, at).format(format).set();
        }
    }
}
