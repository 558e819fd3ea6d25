package casebook.content.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.cases.TeachingCase;
import casebook.content.ContentReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The case that comes along, on paper. */
class HandoutTest {
    private static final TeachingCase SHIPPED = ContentReader.read(List.of(Path.of("cases"), Path.of("question-banks")))
            .cases()
            .getFirst();

    private static byte[] students(Set<String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.forStudents(SHIPPED, parts, key -> key, out);
        return out.toByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void theStudentsHandoutHasAtMostSixPages() throws IOException {
        assertTrue(pages(students(Set.of("A", "B"))) <= 6, pages(students(Set.of("A", "B"))) + " pages");
    }

    @Test
    void theStudentsHandoutHoldsWhatIsOpenAndNothingElse() throws IOException {
        String text = words(students(Set.of("A")));
        assertTrue(text.contains("About a day ago Iranian missiles and drones struck Panjgur"), text);
        for (var option : SHIPPED.decisions().getFirst().options()) {
            String consequence = option.consequence();
            assertFalse(text.contains(consequence.substring(0, Math.min(40, consequence.length()))), consequence);
        }
        assertFalse(text.contains("Board plan"), text);
        assertFalse(text.contains("part B."), text);
    }

    @Test
    void whatStaffTakeHasTheTeachingNote() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.forStaff(SHIPPED, key -> key, out);
        String text = words(out.toByteArray());
        assertTrue(text.contains("Board plan"), text);
        assertEquals(true, text.contains("part C."));
    }
}
