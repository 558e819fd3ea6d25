package casebook.gradebook.export;

import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The foot of each page: the report's title and the page out of how many. How many is known at the end only, so that each
 * foot refers to a piece that is filled in then.
 */
final class PdfFoot extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private static final float UP = 28;
    private static final float PIECE = 60;

    private final String title;
    private final MessageFormat page;
    private final PdfFonts fonts;
    private final BaseFont font;
    private @Nullable PdfTemplate total;

    PdfFoot(String title, MessageFormat page, PdfFonts fonts) {
        this.title = title;
        this.page = page;
        this.fonts = fonts;
        this.font = fonts.foot();
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(PIECE, SIZE * 2);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfTemplate later = total;
        if (later == null) {
            return;
        }
        PdfContentByte out = writer.getDirectContent();
        Rectangle size = document.getPageSize();
        String before = before(writer.getPageNumber());
        float x = size.getWidth() - document.rightMargin() - PIECE / 2 - font.getWidthPoint(before, SIZE);
        ColumnText.showTextAligned(
                out,
                Element.ALIGN_LEFT,
                fonts.words(title, PdfFonts.Style.QUIET),
                document.leftMargin(),
                UP,
                0,
                PdfFonts.rightToLeft(title) ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR,
                0);
        text(out, before, x, UP);
        out.addTemplate(later, x + font.getWidthPoint(before, SIZE), UP);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        PdfTemplate later = total;
        if (later != null) {
            text(later, Integer.toString(writer.getPageNumber() - 1), 0, 0);
        }
    }

    /** What stands before the number of pages. */
    private String before(int number) {
        String whole = page.format(new Object[] {Integer.toString(number), "\u0000"});
        int cut = whole.indexOf('\u0000');
        return cut < 0 ? whole : whole.substring(0, cut);
    }

    private void text(PdfContentByte out, String words, float x, float y) {
        out.beginText();
        out.setFontAndSize(font, SIZE);
        out.setTextMatrix(x, y);
        out.showText(words);
        out.endText();
    }
}
