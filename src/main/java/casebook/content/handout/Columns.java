package casebook.content.handout;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Sets what it is given into two columns on A4, page after page, with the title and the page at the foot. */
final class Columns {
    private static final float MARGIN = 38;
    private static final float FOOT = 42;
    private static final float BETWEEN = 18;

    private final Document document;
    private final PdfWriter writer;
    private final Fonts fonts;
    private final String title;
    private float top = PageSize.A4.getHeight() - MARGIN;
    private float y = top;
    private int column;

    Columns(OutputStream into, Fonts fonts, String title, String language) {
        this.fonts = fonts;
        this.title = title;
        document = new Document(PageSize.A4);
        writer = PdfWriter.getInstance(document, into);
        writer.setCloseStream(false);
        document.addTitle(title);
        document.addCreator("Casebook");
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    static float width() {
        return (PageSize.A4.getWidth() - 2 * MARGIN - BETWEEN) / 2;
    }

    /** Sets something over both columns at the top of the page; the columns begin below it. */
    void across(Element element) {
        ColumnText text = text();
        text.setSimpleColumn(MARGIN, FOOT, PageSize.A4.getWidth() - MARGIN, y);
        text.addElement(element);
        text.go();
        y = text.getYLine();
        top = y;
    }

    /** Sets something into the column in use, and on into the next. */
    void add(Element element) {
        ColumnText text = text();
        text.addElement(element);
        int left;
        do {
            place(text);
            left = text.go();
            y = text.getYLine();
            if (ColumnText.hasMoreText(left)) {
                next();
            }
        } while (ColumnText.hasMoreText(left));
    }

    /** Goes on in the next column unless this much of the one in use is left, in points. */
    void need(float room) {
        if (y - room < FOOT && y < top) {
            next();
        }
    }

    /** Leaves room above what follows, but not at the top of a column. */
    void gap(float points) {
        if (y < top) {
            y -= points;
        }
    }

    private ColumnText text() {
        ColumnText text = new ColumnText(writer.getDirectContent());
        text.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        return text;
    }

    private void place(ColumnText text) {
        float left = MARGIN + column * (width() + BETWEEN);
        text.setSimpleColumn(left, FOOT, left + width(), y);
    }

    private void next() {
        if (column == 0) {
            column = 1;
        } else {
            foot();
            document.newPage();
            column = 0;
            top = PageSize.A4.getHeight() - MARGIN;
        }
        y = top;
    }

    private void foot() {
        Phrase words = new Phrase();
        fonts.add(words, title, Fonts.Style.SMALL);
        ColumnText.showTextAligned(canvas(), Element.ALIGN_LEFT, words, MARGIN, FOOT - 20, 0);
        Phrase page = new Phrase();
        fonts.add(page, Integer.toString(writer.getPageNumber()), Fonts.Style.SMALL);
        ColumnText.showTextAligned(canvas(), Element.ALIGN_RIGHT, page, PageSize.A4.getWidth() - MARGIN, FOOT - 20, 0);
    }

    /** Closes the document but not the stream. */
    void close() {
        foot();
        document.close();
    }
}
