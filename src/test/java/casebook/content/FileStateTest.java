package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Design, section 5: how what is served stands to its file. An empty number is no served version. */
class FileStateTest {
    @ParameterizedTest
    @CsvSource({
        "true,  false, 1, 1, false, AS_FILE",
        "true,  false, 1, 2, false, FILE_WAITS",
        "true,  false,  , 1, false, FILE_WAITS",
        "true,  true,  2, 2, false, EDITED",
        "true,  true,  2, 3, false, EDITED_FILE_WAITS",
        "false, true,  1, 1, false, NO_FILE",
        "true,  true,  2, 3, true,  RETIRED"
    })
    void theStateFollowsFromVersionsAndWhoMadeThem(
            boolean fromFile, boolean byPerson, Integer served, int last, boolean retired, FileState expected) {
        assertEquals(expected, FileState.of(fromFile, byPerson, served, last, retired));
    }
}
