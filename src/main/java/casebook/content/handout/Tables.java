package casebook.content.handout;

import casebook.cases.Exhibit;
import casebook.content.handout.Fonts.Style;
import java.awt.Color;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** The table of an exhibit, as wide as a column of the handout. */
final class Tables {
    private static final float CELL_ROOM = 5;

    private Tables() {}

    static PdfPTable of(Fonts fonts, Exhibit.Table table) {
        PdfPTable set = new PdfPTable(table.columns().size());
        set.setWidthPercentage(100);
        set.setWidths(widths(fonts, table));
        set.setHeaderRows(1);
        table.columns().forEach(column -> set.addCell(cell(fonts, column, Style.SMALL.strong())));
        table.rows().forEach(row -> row.forEach(each -> set.addCell(cell(fonts, each, Style.SMALL))));
        return set;
    }

    /** Each column has room for its longest word; what is left goes to those with more to say. */
    private static float[] widths(Fonts fonts, Exhibit.Table table) {
        int columns = table.columns().size();
        float[] words = new float[columns];
        double[] letters = new double[columns];
        for (int i = 0; i < columns; i++) {
            int at = i;
            List<String> cells = Stream.concat(
                            Stream.of(table.columns().get(i)),
                            table.rows().stream().map(row -> row.get(at)))
                    .toList();
            letters[i] = Math.max(
                    1, cells.stream().mapToInt(String::length).average().orElse(1));
            words[i] = (float) cells.stream()
                    .flatMap(each -> Stream.of(each.split("\\s+")))
                    .mapToDouble(word -> fonts.base(true).getWidthPoint(word, Style.SMALL.size()) + CELL_ROOM)
                    .max()
                    .orElse(CELL_ROOM);
        }
        double left = Math.max(0, Columns.width() - sum(words));
        double all = DoubleStream.of(letters).sum();
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = (float) (words[i] + left * letters[i] / all);
        }
        return widths;
    }

    private static double sum(float[] numbers) {
        double sum = 0;
        for (float number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static PdfPCell cell(Fonts fonts, String markdown, Style style) {
        Paragraph words = Blocks.of(fonts, markdown, style, Blocks.paragraph(style)).stream()
                .reduce((one, more) -> {
                    one.addAll(more.getChunks());
                    return one;
                })
                .orElseGet(() -> Blocks.paragraph(style));
        PdfPCell cell = new PdfPCell(words);
        cell.setBorder(PdfPCell.BOTTOM);
        cell.setBorderColor(new Color(0xD9, 0xD3, 0xC6));
        cell.setPaddingLeft(0);
        cell.setPaddingRight(4);
        cell.setPaddingBottom(3);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        return cell;
    }
}
