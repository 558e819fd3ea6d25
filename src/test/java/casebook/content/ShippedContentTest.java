package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes along keeps the content guide: nothing wrong, nothing to warn of, and a case as long as a class can use. */
class ShippedContentTest {

    @Test
    void lintFindsNothingButWhatNoQuestionRestsOn() {
        Library library = ContentReader.read(List.of(Path.of("cases"), Path.of("question-banks")));
        List<String> found = library.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.code().equals("B11"))
                .map(diagnostic -> diagnostic.where() + " " + diagnostic.code() + " " + diagnostic.message())
                .toList();
        assertEquals(List.of(), found);
    }
}
