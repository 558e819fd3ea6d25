package casebook.platform.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database URL may hold a password in two places; neither is shown. */
class SettingsInForceTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.edu:5432/casebook?user=cb&password=secret, jdbc:postgresql://db.example.edu:5432/casebook",
        "jdbc:postgresql://cb:secret@db.example.edu/casebook, jdbc:postgresql://db.example.edu/casebook",
        "jdbc:derby:data/derby;create=true;password=secret, jdbc:derby:data/derby",
        "jdbc:postgresql:casebook, jdbc:postgresql:casebook"
    })
    void whatFollowsTheNameOfADatabaseIsNotShown(String url, String shown) {
        assertEquals(shown, SettingsInForce.shown(url));
    }
}
