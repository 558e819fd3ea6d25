package casebook.gradebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The flat table of a report as comma-separated UTF-8 (RFC 4180): a header and a record for each row, lines ending in
 * CR LF. Shares are per cent without the sign.
 */
public final class CsvReport {
    private CsvReport() {}

    /** Leaves the stream open. */
    public static void write(ReportDocument report, OutputStream into) throws IOException {
        Writer out = new OutputStreamWriter(into, StandardCharsets.UTF_8);
        Table table = report.flat();
        out.write(line(
                table.columns().stream().map(column -> Cell.text(column.head())).toList()));
        try {
            table.rows().each(row -> write(out, row));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private static void write(Writer out, List<Cell> row) {
        try {
            out.write(line(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<Cell> row) {
        return row.stream().map(CsvReport::text).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> CsvText.cell(text.value());
            case Cell.Count count -> Long.toString(count.value());
            case Cell.Figure figure -> rounded(figure.value(), 2);
            case Cell.Share share -> rounded(share.value() * 100, share.exact() ? 1 : 0);
            case Cell.Empty ignored -> "";
        };
    }

    private static String rounded(double value, int places) {
        return BigDecimal.valueOf(value)
                .setScale(9, RoundingMode.HALF_EVEN)
                .setScale(places, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
